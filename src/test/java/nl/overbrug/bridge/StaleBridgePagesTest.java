package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A form of the Bridge that stood open while the same was changed elsewhere: both are shown, neither is lost. */
@OverbrugTest
class StaleBridgePagesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private BridgeFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private Workflow workflow;

    private Visitor mentor;
    private UUID trajectory;
    private String bridge;

    @BeforeEach
    void a_mentor_has_a_bridge_open_on_two_screens() {
        trajectory = fixture.referredWithDebtsAndIncome();
        bridge = "/trajecten/" + trajectory + "/brug";
        mentor = Visitor.loggedIn(environment, "mentor1");
    }

    @Test
    void a_position_is_shown_beside_the_one_that_was_chosen() {
        OpenPage mine = open("/nu/schulden");
        open("/nu/schulden").fill("answer", "2").save();

        Answer stale = mine.fill("answer", "4").send();

        assertThat(OpenPage.beside(stale, "answer"))
                .contains("Intussen opgeslagen: Ik heb een overzicht", "Mentor Een");
        assertThat(bridges.find(trajectory).stepNow(Pillar.DEBTS)).isEqualTo(2);
        OpenPage again = mine.after(stale);
        assertThat(again.value("answer")).isEqualTo("4");
        again.save();
        assertThat(bridges.find(trajectory).stepNow(Pillar.DEBTS)).isEqualTo(4);
    }

    @Test
    void an_answer_that_nobody_else_touched_can_simply_be_saved_again() {
        OpenPage mine = open("/nu/schulden");
        open("/nu/inkomen").fill("answer", "2").save();

        Answer stale = mine.fill("answer", "4").send();

        assertThat(OpenPage.beside(stale, "answer")).isNull();
        mine.after(stale).save();
        assertThat(bridges.find(trajectory).stepNow(Pillar.DEBTS)).isEqualTo(4);
    }

    @Test
    void a_wish_is_shown_beside_the_one_that_was_chosen() {
        OpenPage mine = open("/wens/schulden");
        open("/wens/schulden").fill("answer", "3").save();

        Answer stale = mine.fill("answer", "5").send();

        assertThat(OpenPage.beside(stale, "answer")).contains("Voor een deel van mijn schulden");
        mine.after(stale).save();
        assertThat(bridges.find(trajectory).wanted()).containsEntry(Pillar.DEBTS, 5);
    }

    @Test
    void a_measured_answer_is_shown_beside_the_one_that_was_chosen() {
        workflow.runDue();
        OpenPage mine = open("/meting/T1/schulden");
        open("/meting/T1/schulden").fill("answer", "2").save();

        Answer stale = mine.fill("answer", "4").send();

        assertThat(OpenPage.beside(stale, "answer")).contains("Ik heb een overzicht");
        mine.after(stale).save();
        assertThat(bridges.find(trajectory).stepNow(Pillar.DEBTS)).isEqualTo(4);
    }

    @Test
    void of_the_priorities_only_what_was_left_alone_is_taken_over() {
        OpenPage mine = open("/prioriteiten");
        open("/prioriteiten").fill("first", "HEALTH").fill("second", "INCOME").save();

        Answer stale = mine.fill("first", "DEBTS").send();

        assertThat(OpenPage.beside(stale, "first")).contains("Gezondheid");
        OpenPage again = mine.after(stale);
        assertThat(again.value("first")).isEqualTo("DEBTS");
        assertThat(again.value("second")).isEqualTo("INCOME");
        again.save();
        assertThat(bridges.find(trajectory).priorities()).containsExactly(Pillar.DEBTS, Pillar.INCOME);
    }

    @Test
    void the_note_is_shown_beside_the_words_that_were_typed() {
        OpenPage mine = note();
        note().fill("note", "Alles begint bij rust.").save();

        Answer stale = mine.fill("note", "Alles begint bij geld.").send();

        assertThat(OpenPage.beside(stale, "note")).contains("Alles begint bij rust.");
        mine.after(stale).save();
        assertThat(bridges.find(trajectory).links().note()).isEqualTo("Alles begint bij geld.");
    }

    @Test
    void a_link_that_was_typed_is_kept_and_can_be_saved_again() {
        OpenPage mine = open("/samenhang");
        note().fill("note", "Alles begint bij rust.").save();

        Answer stale = mine.fill("from", "DEBTS")
                .fill("to", "HEALTH")
                .fill("words", "Door de post.")
                .send();

        OpenPage again = mine.after(stale);
        assertThat(again.value("words")).isEqualTo("Door de post.");
        again.save();
        assertThat(bridges.find(trajectory).links().pairs()).hasSize(1);
        assertThat(bridges.find(trajectory).links().note()).isEqualTo("Alles begint bij rust.");
    }

    @Test
    void a_goal_that_was_typed_is_kept_and_can_be_saved_again() {
        OpenPage mine = open("/doelen");
        open("/doelen").fill("pillar", "INCOME").fill("words", "Werk vinden.").save();

        Answer stale =
                mine.fill("pillar", "DEBTS").fill("words", "Post openen.").send();

        assertThat(goals.find(trajectory)).hasSize(1);
        mine.after(stale).save();
        assertThat(goals.find(trajectory)).extracting(Goal::words).containsExactly("Werk vinden.", "Post openen.");
    }

    @Test
    void the_words_of_a_goal_are_shown_beside_those_that_were_typed() {
        open("/doelen").fill("pillar", "DEBTS").fill("words", "Post openen.").save();
        String goal = "/doelen/" + goals.find(trajectory).get(0).id();
        OpenPage mine = open(goal);
        open(goal).fill("words", "Ik open mijn post.").save();

        Answer stale = mine.fill("words", "Ik durf mijn post te openen.").send();

        assertThat(OpenPage.beside(stale, "words")).contains("Ik open mijn post.");
        mine.after(stale).save();
        assertThat(goals.find(trajectory)).extracting(Goal::words).containsExactly("Ik durf mijn post te openen.");
    }

    private OpenPage open(String page) {
        return OpenPage.of(mentor, bridge + page);
    }

    private OpenPage note() {
        return OpenPage.of(mentor, bridge + "/samenhang", bridge + "/samenhang/woorden");
    }
}

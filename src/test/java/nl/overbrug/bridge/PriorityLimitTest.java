package nl.overbrug.bridge;

import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.HEALTH;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static nl.overbrug.kernel.Pillar.INCOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Three pillars can come first; policy staff make it another number from today on. */
@OverbrugTest
class PriorityLimitTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Priorities limit;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private UUID trajectory;
    private String page;

    @BeforeEach
    void a_bridge() {
        trajectory = trajectories.started();
        page = "/trajecten/" + trajectory + "/brug/prioriteiten";
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void more_can_come_first_when_the_rules_say_so_and_the_page_has_a_place_for_each() {
        assertThat(choose(DEBTS, HEALTH, HOUSING, INCOME).problems())
                .containsExactly(Problem.of("priorities", "probleem.te-veel-prioriteiten", 3));
        from(clock.today(), 4);

        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get(page).body())
                .contains("hooguit 4 pijlers", "id=\"fourth\"")
                .doesNotContain("id=\"fifth\"");
        OpenPage.of(mentor, page)
                .fill("first", "DEBTS")
                .fill("second", "HEALTH")
                .fill("third", "HOUSING")
                .fill("fourth", "INCOME")
                .save();
        assertThat(bridges.find(trajectory).priorities()).containsExactly(DEBTS, HEALTH, HOUSING, INCOME);
    }

    @Test
    void a_bridge_with_more_than_the_new_rules_allow_keeps_them_until_the_choice_changes() {
        choose(DEBTS, HEALTH, HOUSING).value();
        from(clock.today(), 1);

        assertThat(bridges.find(trajectory).priorities()).containsExactly(DEBTS, HEALTH, HOUSING);
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.get(page).body()).contains("hooguit 1 pijler.", "id=\"third\"");
        assertThat(OpenPage.of(mentor, page).fill("third", "").send().body()).contains("Kies hooguit 1 pijler.");
        OpenPage.of(mentor, page)
                .fill("first", "HEALTH")
                .fill("second", "")
                .fill("third", "")
                .save();
        assertThat(bridges.find(trajectory).priorities()).containsExactly(HEALTH);
        assertThat(mentor.get(page).body()).doesNotContain("id=\"second\"");
    }

    @Test
    void a_conversation_of_before_is_typed_in_by_the_rules_of_its_day() {
        LocalDate tomorrow = clock.today().plusDays(1);
        from(tomorrow, 2);

        clock.runAhead(Duration.ofDays(1));

        assertThat(limit.most(tomorrow)).isEqualTo(2);
        assertThat(limit.most(tomorrow.minusDays(1))).isEqualTo(3);
        assertThat(limit.most(LocalDate.MAX)).as("no day of a conversation").isEqualTo(2);
        assertThat(limit.most(LocalDate.MIN)).as("no day of a conversation").isEqualTo(2);
    }

    private Result<Bridge> choose(Pillar... pillars) {
        return trajectories.as(
                "mentor1",
                () -> bridges.prioritise(trajectory, bridges.find(trajectory).at(clock.today()), List.of(pillars)));
    }

    private void from(LocalDate day, int most) {
        UUID draft = drafts.begun(PriorityFacts.TABLE.name());
        drafts.write(draft, "drie", "hooguit", String.valueOf(most));
        drafts.expect(draft, "alphen", "hooguit", "3", String.valueOf(most));
        drafts.expect(draft, "nu", "hooguit", "3", String.valueOf(most));
        drafts.published(draft, day, false);
    }
}

package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class BridgePagesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private BridgeFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private Conversations conversations;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private Visitor mentor;
    private UUID trajectory;
    private String bridge;

    @BeforeEach
    void a_mentor_sits_down_with_a_participant_who_asked_about_debts_and_income() {
        trajectory = fixture.referredWithDebtsAndIncome();
        bridge = "/trajecten/" + trajectory + "/brug";
        mentor = Visitor.loggedIn(environment, "mentor1");
    }

    @Test
    void it_starts_at_the_pillar_of_the_help_question_and_goes_on_to_the_next() {
        assertThat(mentor.get(bridge + "/nu").location()).isEqualTo(bridge + "/nu/schulden");
        assertThat(answer("schulden", "2", "verder").location()).isEqualTo(bridge + "/nu/inkomen");
        assertThat(answer("inkomen", "LATER", "verder").location()).isEqualTo(bridge + "/nu/huisvesting");
        assertThat(mentor.get(bridge + "/nu").location()).isEqualTo(bridge + "/nu/inkomen");
    }

    @Test
    void the_texts_are_there_while_choosing_but_no_scores() {
        String page = mentor.get(bridge + "/nu/schulden").body();

        assertThat(page)
                .contains("Ik heb schulden en weet niet precies hoeveel.", "Ik heb geen betalingsachterstanden.")
                .contains("Dit is voor mij niet van toepassing", "Dit vul ik later in")
                .doesNotContain("Trede ", "score");
    }

    @Test
    void stopping_without_an_answer_asks_nothing_and_keeps_nothing() {
        assertThat(answer("schulden", "", "stoppen").location()).isEqualTo(bridge);
        assertThat(conversations.of(trajectory)).isEmpty();
    }

    @Test
    void going_on_without_an_answer_says_what_can_be_chosen() {
        Answer again = answer("schulden", "", "verder");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("id=\"answer-fout\"", "Dit vul ik later in");
        assertThat(answer("schulden", "6", "verder").body()).contains("Deze keuze kennen wij niet");
    }

    @Test
    void a_conversation_of_another_day_is_kept_on_that_day_and_never_in_the_future() {
        String tomorrow = clock.today().plusDays(1).toString();
        assertThat(mentor.get(bridge + "?op=" + tomorrow).body()).contains("/brug/nu?op=" + tomorrow);

        Answer refused = mentor.post(
                bridge + "/nu/schulden",
                bridge + "/nu/schulden",
                "version",
                "0",
                "on",
                tomorrow,
                "answer",
                "4",
                "then",
                "verder");

        assertThat(refused.body()).contains("Deze datum ligt in de toekomst");
        assertThat(conversations.of(trajectory)).isEmpty();
    }

    @Test
    void wishes_may_be_passed_by() {
        answer("schulden", "2", "stoppen");
        assertThat(mentor.get(bridge + "/wens/schulden").body()).contains("Hier sta ik nu");

        assertThat(wish("schulden", "5").location()).isEqualTo(bridge + "/wens/inkomen");
        assertThat(wish("inkomen", "").location()).isEqualTo(bridge + "/wens/huisvesting");
        assertThat(wish("schulden", "NONE").location()).isEqualTo(bridge + "/wens/inkomen");

        assertThat(bridges.find(trajectory).wanted()).isEmpty();
    }

    @Test
    void links_priorities_and_goals_are_kept_in_the_participants_words() {
        save("/samenhang", "/samenhang", "from", "DEBTS", "to", "HEALTH", "words", "Post geeft <stress>.");
        save("/samenhang", "/samenhang/woorden", "note", "Eerst rust.");
        save("/prioriteiten", "/prioriteiten", "first", "DEBTS", "second", "", "third", "INCOME");
        save("/doelen", "/doelen", "pillar", "DEBTS", "words", "Ik durf mijn post te openen.");

        assertThat(mentor.get(bridge).body()).contains("Post geeft &lt;stress&gt;.", "Eerst rust.", "Schulden, ");
        assertThat(mentor.get(bridge + "/afdruk").body())
                .contains("Ik durf mijn post te openen.", "Post geeft &lt;stress&gt;.");
        assertThat(bridges.find(trajectory).priorities()).containsExactly(Pillar.DEBTS, Pillar.INCOME);
    }

    @Test
    void what_cannot_be_is_said_and_nothing_is_lost() {
        assertThat(save("/samenhang", "/samenhang", "from", "DEBTS", "to", "DEBTS", "words", "Zo is het.")
                        .body())
                .contains("Kies twee verschillende pijlers.", "Zo is het.");
        assertThat(save("/prioriteiten", "/prioriteiten", "first", "DEBTS", "second", "DEBTS", "third", "")
                        .body())
                .contains("een pijler twee keer");
        assertThat(save("/doelen", "/doelen", "pillar", "", "words", "Iets.").body())
                .contains("id=\"pillar-fout\"", "Iets.");
    }

    @Test
    void a_goal_can_be_reached_taken_up_again_and_said_otherwise() {
        save("/doelen", "/doelen", "pillar", "DEBTS", "words", "Ik durf mijn post te openen.");
        UUID goal = goals.find(trajectory).get(0).id();

        save("/doelen", "/doelen/" + goal + "/bereikt");
        assertThat(goals.find(trajectory).get(0).state()).isEqualTo(Goal.State.REACHED);
        assertThat(mentor.post(bridge + "/doelen", bridge + "/doelen/" + goal + "/heropend")
                        .location())
                .isEqualTo(bridge + "/doelen");
        mentor.post(
                bridge + "/doelen/" + goal,
                bridge + "/doelen/" + goal,
                "version",
                String.valueOf(goals.find(trajectory).get(0).version()),
                "words",
                "Ik open mijn post.");

        assertThat(goals.find(trajectory)).extracting(Goal::words).containsExactly("Ik open mijn post.");
    }

    @Test
    void a_measurement_is_frozen_once_it_is_concluded() {
        workflow.runDue();
        answer("schulden", "2", "stoppen");
        String measurement = bridge + "/meting/T1";
        assertThat(mentor.get(measurement).body()).contains("Ik heb een overzicht van mijn schulden");
        measure("inkomen", "3");

        assertThat(save("/meting/T1", "/meting/T1/afronden").location()).isEqualTo(measurement);
        measure("inkomen", "5");

        assertThat(mentor.get(measurement).body())
                .contains("De antwoorden staan vast", "Mijn inkomen is precies genoeg.", ">niet ingevuld</text>")
                .doesNotContain("/afronden", ">open</text>");
        assertThat(mentor.get(measurement + "/inkomen").location()).isEqualTo(measurement);
    }

    @Test
    void a_measurement_of_which_the_time_has_not_come_says_when_it_has() {
        workflow.runDue();
        String measurement = bridge + "/meting/T2";
        String from = date(clock.today().plusMonths(6).minusDays(30));

        assertThat(mentor.get(measurement).body())
                .contains("Deze meting kan van " + from)
                .doesNotContain("/afronden", measurement + "/schulden");
        assertThat(mentor.get(measurement + "/schulden").location()).isEqualTo(measurement);
        assertThat(save("/meting/T1", "/meting/T2/schulden", "answer", "3", "then", "verder")
                        .body())
                .contains("Deze meting kan van " + from);
        assertThat(mentor.get(save("/meting/T1", "/meting/T2/afronden").location())
                        .body())
                .containsPattern("(?s)role=\"status\".{0,40}Deze meting kan van " + from);
        assertThat(bridges.find(trajectory).now()).isEmpty();
    }

    @Test
    void after_the_end_the_last_measurement_can_still_be_filled_in() {
        people.as("mentor1", () -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, clock.today())));
        people.as("mentor1", () -> measuring.beginLast(trajectory)).value();

        assertThat(mentor.get(bridge + "/meting/LAST").body()).contains(bridge + "/meting/LAST/schulden");
        assertThat(save("/meting/LAST/schulden", "/meting/LAST/schulden", "answer", "3", "then", "stoppen")
                        .location())
                .isEqualTo(bridge + "/meting/LAST");
        assertThat(bridges.find(trajectory).stepNow(Pillar.DEBTS)).isEqualTo(3);
    }

    @Test
    void a_colleague_sees_the_bridge_without_its_buttons() {
        Visitor colleague = Visitor.loggedIn(environment, "mentor2");

        assertThat(colleague.get(bridge).body()).contains("De Brug").doesNotContain(bridge + "/nu");
        assertThat(colleague.get(bridge + "/nu/schulden").location()).isEqualTo(bridge);
        assertThat(colleague
                        .post(bridge, bridge + "/doelen", "pillar", "DEBTS", "words", "Nee")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everybody_else_is_kept_out_of_every_page() {
        for (String username : List.of("mentor3", "beleid1", "manager", "beheer")) {
            Visitor visitor = Visitor.loggedIn(environment, username);
            for (String page : List.of("", "/nu/schulden", "/wens/schulden", "/doelen", "/afdruk", "/meting/T1")) {
                assertThat(visitor.get(bridge + page).status())
                        .as(username + " " + page)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(mentor.get("/trajecten/" + UUID.randomUUID() + "/brug").status())
                .isEqualTo(404);
        assertThat(mentor.get(bridge + "/nu/onzin").status()).isEqualTo(404);
        assertThat(mentor.get(bridge + "/meting/T9").status()).isEqualTo(404);
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                .format(day);
    }

    private Answer answer(String slug, String answer, String then) {
        return save("/nu/" + slug, "/nu/" + slug, "answer", answer, "then", then);
    }

    private Answer wish(String slug, String answer) {
        return save("/wens/" + slug, "/wens/" + slug, "answer", answer, "then", "verder");
    }

    private Answer measure(String slug, String answer) {
        return save("/meting/T1/" + slug, "/meting/T1/" + slug, "answer", answer, "then", "verder");
    }

    /** Posts a form with the version that its page shows. */
    private Answer save(String page, String action, String... form) {
        String[] all = new String[form.length + (action.matches(".*/(bereikt|losgelaten)") ? 2 : 4)];
        System.arraycopy(form, 0, all, 0, form.length);
        all[form.length] = "on";
        all[form.length + 1] = clock.today().toString();
        if (all.length > form.length + 2) {
            all[form.length + 2] = "version";
            all[form.length + 3] = String.valueOf(bridges.find(trajectory).version());
        }
        return mentor.post(bridge + page, bridge + action, all);
    }
}

package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class ReviewPagesTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Appointments appointments;

    @Autowired
    private FullDossier dossiers;

    private Visitor mentor;
    private UUID trajectory;
    private Action action;
    private String base;
    private String hold;

    @BeforeEach
    void a_plan_with_one_action() {
        mentor = Visitor.loggedIn(environment, "mentor1");
        trajectory = trajectories.started();
        action = made.plan(trajectory, "Post openen").actions().get(0);
        base = "/trajecten/" + trajectory + "/gesprekken";
        hold = base + "/nieuw";
    }

    @Test
    void it_opens_with_the_goals_and_asks_after_each_open_action() {
        assertThat(mentor.get(hold).body())
                .contains("Zonder schulden leven", "Post openen", "Niet besproken", "om 09:30 uur");
    }

    @Test
    void what_comes_next_is_asked_only_while_the_talk_settles_it() {
        assertThat(mentor.get(hold).body()).as("the first Bridge comes next").doesNotContain("name=\"next\"");

        String withPlan = "/trajecten/" + dossiers.made().trajectory() + "/gesprekken/nieuw";
        assertThat(mentor.get(withPlan).body()).contains("name=\"next\"");
    }

    @Test
    void one_save_leads_to_a_summary_that_can_be_taken_home() {
        Answer answer = save("NOT_YET", "moment.date", made.today().plusDays(9).toString(), "moment.time", "10:15");

        assertThat(answer.location()).startsWith(base + "/");
        assertThat(mentor.get(answer.location()).body()).contains("Dit komt nog", "Als A, dan B", "10:15");
        assertThat(mentor.get(answer.location() + "/afdruk").body()).contains("Dit komt nog", "Als A, dan B");
        assertThat(appointments.next(trajectory))
                .contains(made.today().plusDays(9).atTime(10, 15));
    }

    @Test
    void a_morning_that_is_offered_is_one_press() {
        String page = mentor.get(hold).body();
        String offer = page.replaceFirst("(?s).*?name=\"moment.offer\"[^>]*value=\"([^\"]+)\".*", "$1");

        save("DONE", "moment.offer", offer);

        assertThat(appointments.next(trajectory)).contains(java.time.LocalDateTime.parse(offer));
    }

    @Test
    void stopping_half_way_keeps_what_was_filled_in() {
        Answer answer = save("NOT_YET", "knop", "later");

        assertThat(answer.location()).isEqualTo(base);
        assertThat(mentor.get(hold).body()).contains("U gaat verder met wat u bewaarde", "Als A, dan B");
    }

    @Test
    void an_action_that_changed_meanwhile_is_shown_beside_the_answer_and_a_second_save_is_meant() {
        String plans = "/trajecten/" + trajectory + "/plannen";
        mentor.post(plans, plans + "/acties/" + action.id() + "/gedaan");

        Answer first = save("NOT_YET");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("Intussen veranderd. Staat nu op: gedaan", "Als A, dan B");

        assertThat(post("2", "NOT_YET").status()).isEqualTo(302);
    }

    @Test
    void a_time_without_a_day_is_asked_for() {
        Answer answer = save("DONE", "moment.time", "10:15");

        assertThat(answer.body()).contains("id=\"moment.date-fout\"");
    }

    @Test
    void a_missed_appointment_offers_a_new_date() {
        trajectories.as(
                "mentor1",
                () -> appointments.make(trajectory, false, made.today().atTime(9, 30)));
        String page = base + "/afspraak";

        Answer answer = mentor.post(
                page,
                page,
                "missed",
                "true",
                "moment.date",
                made.today().plusDays(4).toString(),
                "moment.time",
                "11:00");

        assertThat(answer.location()).isEqualTo(base);
        assertThat(mentor.get(base).body()).contains("om 11:00 uur").doesNotContain("gemist");
    }

    @Test
    void a_mentor_of_the_team_reads_and_others_see_nothing() {
        assertThat(Visitor.loggedIn(environment, "mentor2").get(base).body()).doesNotContain("Nieuwe afspraak");
        for (String outsider : new String[] {"mentor3", "beleid1", "manager", "beheer"}) {
            Visitor visitor = Visitor.loggedIn(environment, outsider);
            assertThat(visitor.get(base).status()).isEqualTo(403);
            assertThat(visitor.get(hold).status()).isEqualTo(403);
            assertThat(visitor.get(base + "/afspraak").status()).isEqualTo(403);
        }
    }

    private Answer save(String outcome, String... more) {
        return post("1", outcome, more);
    }

    private Answer post(String version, String outcome, String... more) {
        String[] fields = {
            "on",
            made.today().toString(),
            "faceToFace",
            "true",
            "next",
            "REVIEW",
            "actions[0].id",
            action.id().toString(),
            "actions[0].version",
            version,
            "actions[0].outcome",
            outcome,
            "actions[0].obstacle",
            "Vergeten",
            "actions[0].strategy",
            "Als A, dan B"
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return mentor.post(hold, hold, all);
    }
}

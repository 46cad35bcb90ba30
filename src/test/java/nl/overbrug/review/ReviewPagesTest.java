package nl.overbrug.review;

import static nl.overbrug.OpenPage.beside;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OpenPage;
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
    void who_wants_to_talk_about_outflow_goes_on_there() {
        trajectories.begin("review", trajectory, Map.of("reviewDue", Instant.EPOCH));

        Answer answer = mentor.post(hold, hold, "on", made.today().toString(), "faceToFace", "true", "next", "OUTFLOW");

        assertThat(mentor.get(answer.location()).body()).contains("href=\"/trajecten/" + trajectory + "/uitstroom\"");
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

        Answer answer = OpenPage.of(mentor, page)
                .fill("missed", "true")
                .fill("moment.date", made.today().plusDays(4).toString())
                .fill("moment.time", "11:00")
                .send();

        assertThat(answer.location()).isEqualTo(base);
        assertThat(mentor.get(base).body()).contains("om 11:00 uur").doesNotContain("gemist");
    }

    @Test
    void a_conversation_that_was_kept_in_another_window_loses_neither() {
        OpenPage mine = OpenPage.of(mentor, hold);
        OpenPage.of(mentor, hold)
                .fill("actions[0].outcome", "DONE")
                .fill("actions[0].obstacle", "Druk")
                .fill("stress", "true")
                .fill("knop", "later")
                .save();

        Answer answer = mine.fill("actions[0].obstacle", "Vergeten")
                .fill("knop", "later")
                .send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd");
        assertThat(beside(answer, "actions[0].obstacle")).startsWith("Intussen opgeslagen: Druk (door Mentor Een");
        assertThat(beside(answer, "actions[0].outcome")).contains("Eerst stond hier: niets ingevuld");
        OpenPage both = mine.after(answer);
        assertThat(both.value("actions[0].outcome")).isEqualTo("DONE");
        assertThat(both.value("stress")).isEqualTo("true");
        both.fill("knop", "later").save();
        assertThat(OpenPage.of(mentor, hold).value("actions[0].obstacle")).isEqualTo("Vergeten");
    }

    @Test
    void a_conversation_that_was_closed_in_another_window_is_not_kept_half_done_unseen() {
        OpenPage mine = OpenPage.of(mentor, hold);
        OpenPage.of(mentor, hold).fill("actions[0].outcome", "DONE").save();

        Answer answer = mine.fill("actions[0].outcome", "NOT_YET")
                .fill("actions[0].obstacle", "Vergeten")
                .fill("knop", "later")
                .send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd");
        assertThat(mine.after(answer).value("actions[0].obstacle")).isEqualTo("Vergeten");
        assertThat(mentor.get(hold).body()).doesNotContain("U gaat verder met wat u bewaarde");
    }

    @Test
    void an_appointment_that_was_made_in_another_window_is_shown_and_the_second_save_is_meant() {
        String page = base + "/afspraak";
        String typed = made.today().plusDays(12).toString();
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage talk = OpenPage.of(mentor, hold);
        String offered = OpenPage.of(mentor, page).value("moment.offer");
        assertThat(offered).isEmpty();
        OpenPage.of(mentor, page)
                .fill("moment.date", made.today().plusDays(5).toString())
                .fill("moment.time", "09:30")
                .save();

        Answer answer =
                mine.fill("moment.date", typed).fill("moment.time", "11:00").send();
        Answer talked =
                talk.fill("moment.date", typed).fill("moment.time", "11:00").send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd", "om 09:30 uur");
        assertThat(beside(answer, "moment.offer")).contains("door Mentor Een");
        assertThat(talked.body()).contains("Iemand anders heeft dit intussen veranderd", "Er staat een afspraak op");
        mine.after(answer).save();
        assertThat(appointments.next(trajectory))
                .contains(made.today().plusDays(12).atTime(11, 0));
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

package nl.overbrug;

import static nl.overbrug.OpenPage.beside;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.plan.Plans;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.reward.Voucher;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** As {@link TwoAtOnceTest}, for what stands in a dossier: two windows with the same page open; one saves before the other. The other sees both values, loses nothing and can save again. */
@OverbrugTest
class TwoInOneTrajectoryTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture planned;

    @Autowired
    private RewardFixture rewarded;

    @Autowired
    private Trajectories known;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Promises promises;

    @Autowired
    private MovableClock clock;

    private Visitor mentor;
    private LocalDate today;

    @BeforeEach
    void a_mentor_is_there() {
        mentor = Visitor.loggedIn(environment, "mentor1");
        today = clock.today();
    }

    @Test
    void handing_over_a_trajectory_that_was_paused() {
        UUID id = trajectories.started();
        UUID next = trajectories.person("mentor2").id();
        OpenPage mine = OpenPage.of(mentor, "/trajecten/" + id + "/overdragen");
        OpenPage.of(mentor, "/trajecten/" + id + "/pauze").save();

        Answer answer = mine.fill("mentorId", next.toString())
                .fill("note", "Verhuizing")
                .send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd", "Slaat u nog een keer op");
        assertThat(mine.after(answer).value("note")).isEqualTo("Verhuizing");
        mine.after(answer).save();
        assertThat(known.find(id).orElseThrow().mentorId()).isEqualTo(next);
    }

    @Test
    void handing_over_a_trajectory_that_a_colleague_took_over() {
        UUID id = trajectories.started();
        String page = "/trajecten/" + id + "/overdragen";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(Visitor.loggedIn(environment, "mentor2"), page)
                .fill("mentorId", trajectories.person("mentor2").id().toString())
                .fill("note", "Vervanging")
                .save();

        Answer answer = mine.fill(
                        "mentorId", trajectories.person("mentor3").id().toString())
                .fill("note", "Verhuizing")
                .send();

        assertThat(beside(answer, "mentorId")).startsWith("Intussen opgeslagen: Mentor Twee (demo) (door Mentor Twee");
        assertThat(mine.after(answer).value("note")).isEqualTo("Verhuizing");
    }

    @Test
    void any_page_of_a_trajectory_that_a_colleague_took_over() {
        UUID id = trajectories.started();
        Plan plan = planned.plan(id, "Post openen");
        OpenPage mine = OpenPage.of(mentor, "/trajecten/" + id + "/plannen/" + plan.id());
        OpenPage talk = OpenPage.of(mentor, "/trajecten/" + id + "/gesprekken/nieuw");
        OpenPage.of(Visitor.loggedIn(environment, "mentor2"), "/trajecten/" + id + "/overdragen")
                .fill("mentorId", trajectories.person("mentor2").id().toString())
                .fill("note", "Vervanging")
                .save();

        Answer answer = mine.fill("words", "Mijn eigen woorden").send();
        Answer talked = talk.fill("actions[0].obstacle", "Het was druk")
                .fill("knop", "later")
                .send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Een collega werkt hier nu aan", "Mentor Twee (demo)", "Mijn eigen woorden")
                .doesNotContain("Verstuur het opnieuw");
        assertThat(talked.body()).contains("Mentor Twee (demo)", "Het was druk");
        assertThat(trajectories.as(
                        "mentor2", () -> plans.open(plan.id()).orElseThrow().words()))
                .isNotEqualTo("Mijn eigen woorden");
    }

    @Test
    void what_was_typed_is_given_back_as_well_when_another_team_has_the_trajectory_now() {
        UUID id = trajectories.started();
        Plan plan = planned.plan(id, "Post openen");
        OpenPage mine = OpenPage.of(mentor, "/trajecten/" + id + "/plannen/" + plan.id());
        OpenPage.of(mentor, "/trajecten/" + id + "/overdragen")
                .fill("mentorId", trajectories.person("mentor3").id().toString())
                .fill("note", "Verhuizing")
                .save();

        Answer answer = mine.fill("words", "Mijn eigen woorden").send();

        assertThat(answer.body())
                .contains("U mag deze pagina niet zien", "Mijn eigen woorden")
                .doesNotContain("Mentor Drie");
    }

    @Test
    void a_pause() {
        UUID id = trajectories.startedOn(today.minusDays(30));
        String page = "/trajecten/" + id + "/pauze";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, page).fill("on", today.minusDays(3).toString()).save();

        Answer answer = mine.fill("on", today.minusDays(9).toString())
                .fill("note", "Ziek")
                .send();

        assertThat(beside(answer, "on")).startsWith("Intussen opgeslagen: ");
        assertThat(mine.after(answer).value("note")).isEqualTo("Ziek");
    }

    @Test
    void a_plan() {
        Plan plan = planned.plan(trajectories.started(), "Post openen", "Bank bellen", "Brief zoeken");
        String page = "/trajecten/" + plan.trajectoryId() + "/plannen/" + plan.id();
        OpenPage mine = OpenPage.of(mentor, page);
        trajectories.as(
                "mentor1", () -> actions.done(plan.actions().get(0).id(), null).value());
        OpenPage.of(mentor, page)
                .fill("words", "Andere woorden")
                .fill("actions[0].what", "Samen bellen")
                .fill("actions[1].obstacle", "Te druk")
                .fill("actions[2].what", "Nieuwe stap")
                .save();

        Answer answer = mine.fill("words", "Mijn woorden")
                .fill("actions[1].what", "Zelf bellen")
                .send();

        assertThat(beside(answer, "words")).startsWith("Intussen opgeslagen: Andere woorden (door Mentor Een");
        assertThat(beside(answer, "actions[1].what")).startsWith("Intussen opgeslagen: Samen bellen (door Mentor Een");
        assertThat(beside(answer, "actions[2].obstacle")).contains("Eerst stond hier: niets ingevuld");
        assertThat(answer.body()).contains("Deze stap staat intussen op: gedaan", "Nieuwe stap");
        mine.after(answer).save();
        Plan now = trajectories.as("mentor1", () -> plans.open(plan.id()).orElseThrow());
        assertThat(now.words()).isEqualTo("Mijn woorden");
        assertThat(now.openActions())
                .extracting(action -> action.words().what())
                .containsExactlyInAnyOrder("Zelf bellen", "Brief zoeken", "Nieuwe stap");
        assertThat(now.openActions())
                .extracting(action -> action.words().obstacle())
                .contains("Te druk");
    }

    @Test
    void handing_over_a_voucher() {
        UUID id = earned();
        String page = "/bonnen/" + id + "/overhandigen";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, page)
                .fill("outcome", "LATER")
                .fill("postponedTo", today.plusDays(5).toString())
                .save();

        Answer answer = mine.fill("outcome", "HANDED_OVER").fill("told", "true").send();

        assertThat(beside(answer, "outcome"))
                .startsWith("Intussen opgeslagen: ")
                .contains("door Mentor Een");
        assertThat(beside(answer, "postponedTo")).contains("Eerst stond hier: niets ingevuld");
        OpenPage late = OpenPage.of(mentor, page);
        mine.after(answer).save();
        assertThat(beside(late.fill("outcome", "DECLINED").send(), "outcome")).startsWith("Intussen opgeslagen: ");
    }

    private UUID earned() {
        UUID id = trajectories.startedOn(today.minusDays(20));
        Action challenge = rewarded.challenge(id, today.minusDays(10));
        Voucher voucher = trajectories.as(
                "mentor1", () -> promises.promise(id, challenge.id(), "DIGID").value());
        rewarded.done(challenge, today);
        return voucher.id();
    }

    @Test
    void an_early_end() {
        UUID id = trajectories.startedOn(today.minusDays(30));
        String page = "/trajecten/" + id + "/beeindigen";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, "/trajecten/" + id + "/pauze").save();
        OpenPage third = OpenPage.of(mentor, page);

        Answer answer = mine.fill("reason", "MOVED").fill("lastTalk", "false").send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd");
        mine.after(answer).save();
        assertThat(known.find(id).map(Trajectory::end).map(Trajectory.End::reason))
                .contains(EndReason.MOVED);
        Answer late = third.fill("reason", "DECEASED").send();
        assertThat(beside(late, "reason")).startsWith("Intussen opgeslagen: ").contains("Mentor Een");
        assertThat(third.after(late).value("reason")).isEqualTo("DECEASED");
    }

    @Test
    void a_talk_about_outflow() {
        UUID id = trajectories.startedOn(today.minusDays(90));
        planned.goal(id, Pillar.DEBTS, "Zonder schulden leven");
        trajectories.begin("outflow", id);
        String page = "/trajecten/" + id + "/uitstroom";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, page)
                .fill("outflow", "false")
                .fill("faceToFace", "true")
                .fill("reason", "Nog niet klaar")
                .save();

        Answer answer =
                mine.fill("outflow", "true").fill("reason", "Mijn reden").send();

        assertThat(beside(answer, "outflow"))
                .startsWith("Intussen opgeslagen: ")
                .contains("door Mentor Een");
        assertThat(mine.after(answer).value("reason")).isEqualTo("Mijn reden");
    }
}

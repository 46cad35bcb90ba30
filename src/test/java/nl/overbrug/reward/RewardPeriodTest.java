package nl.overbrug.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.dossier.Dossiers;
import nl.overbrug.dossier.Moment;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.outflow.EarlyEnds;
import nl.overbrug.plan.Action;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.TakenFlows;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions are rewarded for twelve months after the start, by the protocol norms. */
@OverbrugTest
class RewardPeriodTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture made;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Promises promises;

    @Autowired
    private Rewards rewards;

    @Autowired
    private EarlyEnds earlyEnds;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Environment environment;

    @Autowired
    private Workflow workflow;

    @Autowired
    private TakenFlows flows;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate start;

    @BeforeEach
    void a_trajectory_starts() {
        start = clock.today();
        trajectory = trajectories.startedOn(start);
    }

    @AfterEach
    void the_clock_is_real_and_the_shipped_rules_hold_again() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void after_its_last_day_the_end_is_written_in_the_dossier() {
        after(start.plusMonths(12));
        assertThat(book().running()).isTrue();
        assertThat(ends()).isEmpty();

        after(start.plusMonths(12).plusDays(1));
        assertThat(book().running()).isFalse();
        assertThat(ends()).containsExactly(start.plusMonths(12));
        assertThat(dossier()).contains("tijdlijn.beloonperiode");
        assertThat(flows.of(trajectory)).contains("toCloseRewards").endsWith("toRewardsExtended");
    }

    @Test
    void what_was_done_in_time_and_is_told_after_the_end_still_earns_its_voucher() {
        Action inTime = made.challenge(trajectory, start);
        Action tooLate = made.challenge(trajectory, start);
        promise(inTime, "DIGID");
        promise(tooLate, "CALL_CREDITOR");
        assertThat(page()).doesNotContain("Was een actie op");

        after(start.plusMonths(12).plusDays(1));
        made.done(inTime, start.plusMonths(12));
        made.done(tooLate, start.plusMonths(12).plusDays(1));

        assertThat(page()).contains("Was een actie op");
        assertThat(book().vouchers())
                .extracting(voucher -> voucher.what().reason() + " " + voucher.state())
                .containsExactlyInAnyOrder("DIGID EARNED", "CALL_CREDITOR PROMISED");
    }

    @Test
    void rules_that_make_it_longer_let_it_go_on_after_its_end_too() {
        after(start.plusMonths(13));
        publish("12", "18");
        assertThat(book().running()).isTrue();
        assertThat(flows.of(trajectory)).endsWith("rewardsGoOn");

        after(start.plusMonths(18).plusDays(1));
        assertThat(ends()).containsExactly(start.plusMonths(12), start.plusMonths(18));
    }

    @Test
    void rules_that_make_it_shorter_end_it_sooner() {
        after(start.plusMonths(7));
        publish("12", "6");

        assertThat(book().running()).isFalse();
        assertThat(ends()).containsExactly(start.plusMonths(6));
    }

    @Test
    void who_stopped_before_has_no_end_of_rewards_written() {
        trajectories.as(
                "mentor1",
                () -> earlyEnds
                        .end(trajectory, 1, new EarlyEnd(EndReason.MOVED, clock.today(), false, null))
                        .value());

        after(start.plusMonths(13));
        assertThat(ends()).isEmpty();
    }

    private void publish(String was, String becomes) {
        UUID draft = drafts.begun("trajectory/norms");
        drafts.write(draft, "beloningen", "maanden", becomes);
        drafts.expect(draft, "beloning", "maanden", was, becomes);
        drafts.published(draft, clock.today(), true);
        workflow.runDue();
    }

    private void promise(Action action, String behaviour) {
        trajectories
                .as("mentor1", () -> promises.promise(trajectory, action.id(), behaviour))
                .value();
    }

    private RewardBook book() {
        return trajectories.as("mentor1", () -> rewards.of(trajectory)).orElseThrow();
    }

    private List<String> dossier() {
        return trajectories.as("mentor1", () -> dossiers.open(trajectory)).orElseThrow().timeline().stream()
                .flatMap(day -> day.moments().stream())
                .map(Moment::textKey)
                .toList();
    }

    private String page() {
        return Visitor.loggedIn(environment, "mentor1")
                .get("/trajecten/" + trajectory + "/beloningen")
                .body();
    }

    private List<LocalDate> ends() {
        return jdbc.sql("select last_day from reward_period where trajectory_id = :id order by last_day")
                .param("id", trajectory)
                .query(LocalDate.class)
                .list();
    }

    private void after(LocalDate day) {
        clock.stopAt(day.atTime(12, 0).atZone(MovableClock.ZONE).toInstant());
        workflow.runDue();
    }
}

package nl.overbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.outflow.EarlyEnds;
import nl.overbrug.outflow.OutflowChoice;
import nl.overbrug.outflow.Outflows;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.TakenFlows;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The trajectory process with all that it calls, through the real services; the clock moves along. */
@OverbrugTest
class WholeTrajectoryTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Bridges bridges;

    @Autowired
    private PlanFixture plans;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Outflows outflows;

    @Autowired
    private EarlyEnds earlyEnds;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private TakenFlows flows;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;

    @BeforeEach
    void a_trajectory_starts() {
        at(START);
        trajectory = referred.referredWithDebtsAndIncome();
        workflow.runDue();
    }

    @AfterEach
    void the_clock_is_real_again() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void from_the_bridge_by_way_of_plans_and_talks_to_outflow_with_a_last_measurement() {
        assertThat(waiting()).containsExactlyInAnyOrder("fillBridge", "measure");

        fillBridge();
        assertThat(waiting()).containsExactlyInAnyOrder("makePlan", "measure");

        plans.plan(trajectory, "Brief zoeken");
        assertThat(waiting()).containsExactlyInAnyOrder("holdReview", "measure");

        after(20, ReviewNext.REVIEW);
        assertThat(waiting()).containsExactlyInAnyOrder("holdReview", "measure");

        after(40, ReviewNext.PLAN);
        assertThat(waiting()).contains("makePlan").doesNotContain("holdReview");
        plans.plan(trajectory, "Bellen");

        after(60, ReviewNext.OUTFLOW);
        assertThat(waiting()).contains("decideOutflow").doesNotContain("holdReview");
        decideOutflow(false, true);
        assertThat(waiting()).contains("holdReview").doesNotContain("decideOutflow");

        after(80, ReviewNext.OUTFLOW);
        decideOutflow(true, true);
        assertThat(waiting()).containsExactly("measure");
        assertThat(flows.of(trajectory)).contains("flowsOut", "ranOut", "hasLastTalk");
        assertThat(now().end().reason()).isEqualTo(EndReason.GOALS_REACHED);
    }

    @Test
    void who_flows_out_without_sitting_together_is_not_measured_again() {
        fillBridge();
        plans.plan(trajectory, "Brief zoeken");
        after(20, ReviewNext.OUTFLOW);
        decideOutflow(true, false);

        assertThat(waiting()).isEmpty();
        assertThat(flows.of(trajectory)).endsWith("toOutflow", "flowsOut", "ranOut", "toLastTalk", "noLastTalk");
        assertThat(now().end().reason()).isEqualTo(EndReason.GOALS_REACHED);
    }

    @Test
    void before_the_first_bridge_is_due_the_mentor_is_reminded() {
        move(START.plusDays(13));
        assertThat(reminders.since(trajectory, "fillBridge")).isEmpty();

        move(START.plusDays(15));
        assertThat(reminders.since(trajectory, "fillBridge")).isPresent();
    }

    @Test
    void after_six_months_the_next_measurement_opens_beside_the_talks() {
        move(START.plusDays(30));
        assertThat(waiting()).doesNotContain("measure");

        move(START.plusMonths(6));
        assertThat(waiting()).contains("measure", "fillBridge");
    }

    @Test
    void who_stops_early_without_another_talk_leaves_nothing_waiting() {
        end(false);

        assertThat(waiting()).isEmpty();
        assertThat(now().end().reason()).isEqualTo(EndReason.NO_CONTACT);
        assertThat(flows.of(trajectory)).endsWith("stoppedEarly", "toLastTalk", "noLastTalk");
    }

    @Test
    void who_stops_early_with_another_talk_is_measured_for_the_last_time_and_then_it_is_over() {
        fillBridge();
        end(true);
        assertThat(waiting()).containsExactly("measure");

        Measurement last =
                mentor(() -> measurements.of(trajectory, Measurement.LAST)).orElseThrow();
        mentor(() -> measuring
                .decline(trajectory, Measurement.LAST, last.version(), null)
                .value());
        assertThat(waiting()).isEmpty();
        assertThat(flows.of(trajectory)).contains("stoppedEarly", "hasLastTalk").endsWith("toEndedWithMeasurement");
    }

    @Test
    void who_does_not_come_to_the_last_talk_after_all_is_not_measured_and_then_it_is_over_too() {
        end(true);

        move(START.plusYears(1));
        assertThat(waiting()).isEmpty();
        assertThat(flows.of(trajectory)).endsWith("toCloseWindow", "toNotMeasured", "toEndedWithMeasurement");
    }

    @Test
    void who_had_the_last_measurement_already_is_not_asked_for_another() {
        move(START.plusMonths(12));
        int version =
                mentor(() -> measurements.of(trajectory, "T3")).orElseThrow().version();
        mentor(() -> measuring.decline(trajectory, "T3", version, null).value());
        end(true);

        assertThat(waiting()).isEmpty();
        assertThat(flows.of(trajectory))
                .endsWith("hasLastTalk", "toOpenMeasurement", "toOpenGateway", "hasNone", "toEndedWithMeasurement");
    }

    private void fillBridge() {
        Map<Pillar, Position> everything = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            everything.put(pillar, Position.of(2));
        }
        mentor(() -> bridges.fill(trajectory, bridges.find(trajectory).at(clock.today()), everything)
                .value());
    }

    private void after(int days, ReviewNext next) {
        move(START.plusDays(days));
        mentor(() -> reviews.hold(
                        trajectory, new NewReview(clock.today(), true, List.of(), NewReview.Ticks.NONE, null, next))
                .value());
    }

    private void decideOutflow(boolean yes, boolean faceToFace) {
        mentor(() -> {
            int version = outflows.waiting(trajectory).orElseThrow().version();
            OutflowChoice choice =
                    new OutflowChoice(yes, clock.today(), faceToFace, "Zo is het besproken", YesNoUnknown.NO);
            return outflows.decide(trajectory, version, choice).value();
        });
    }

    private void end(boolean lastTalk) {
        mentor(() -> earlyEnds
                .end(
                        trajectory,
                        now().version(),
                        new EarlyEnd(EndReason.NO_CONTACT, clock.today(), lastTalk, YesNoUnknown.NO))
                .value());
    }

    private List<String> waiting() {
        return workflow.openTasks(trajectory).stream().map(OpenTask::task).toList();
    }

    private Trajectory now() {
        return trajectories.find(trajectory).orElseThrow();
    }

    private void at(LocalDate day) {
        clock.stopAt(day.atTime(18, 0).atZone(MovableClock.ZONE).toInstant());
    }

    private void move(LocalDate day) {
        at(day);
        workflow.runDue();
    }

    private <T> T mentor(java.util.function.Supplier<T> work) {
        return people.as("mentor1", work);
    }
}

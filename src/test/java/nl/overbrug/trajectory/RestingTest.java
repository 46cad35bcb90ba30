package nl.overbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.MomentState;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.outflow.EarlyEnds;
import nl.overbrug.workflow.TakenFlows;
import nl.overbrug.workflow.Workflow;
import nl.overbrug.worklist.WorkFilter;
import nl.overbrug.worklist.WorkItem.Nearness;
import nl.overbrug.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to the dates of a trajectory while it rests: nothing. The first Bridge is due after 21 days, with a reminder at 14. */
@OverbrugTest
class RestingTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Moves moves;

    @Autowired
    private EarlyEnds earlyEnds;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Worklist worklist;

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
        move(START);
        trajectory = fixture.startedOn(START);
        workflow.runDue();
    }

    @AfterEach
    void the_clock_is_real_again() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void a_reminder_that_came_while_it_rested_shows_when_it_goes_on() {
        restsFrom(START.plusDays(10));
        move(START.plusDays(15));
        assertThat(flows.of(trajectory)).contains("toRemind", "toReminded");
        assertThat(reminders.since(trajectory, "fillBridge")).isEmpty();
        assertThat(nearness("fillBridge")).isEqualTo(Nearness.LATER);

        goesOn(START.plusDays(18));
        assertThat(reminders.since(trajectory, "fillBridge")).contains(START.plusDays(18));
        assertThat(nearness("fillBridge")).isEqualTo(Nearness.REMINDED);
        assertThat(due("fillBridge")).isEqualTo(fiveOn(START.plusDays(21)));
    }

    @Test
    void a_date_that_passed_while_it_rested_is_stated_and_nobody_is_reminded_of_it() {
        restsFrom(START.plusDays(10));
        goesOn(START.plusDays(25));

        assertThat(nearness("fillBridge")).isEqualTo(Nearness.PASSED);
    }

    @Test
    void the_next_measurement_opens_on_its_own_date_without_a_reminder() {
        restsFrom(START.plusDays(30));
        move(START.plusMonths(6));

        assertThat(measurement("T2").state()).isEqualTo(MomentState.OPEN);
        assertThat(measurement("T2").planned().dueOn()).isEqualTo(START.plusMonths(6));
        assertThat(due("measure")).isEqualTo(fiveOn(START.plusMonths(6)));
        assertThat(nearness("measure")).isEqualTo(Nearness.LATER);

        goesOn(START.plusMonths(6));
        assertThat(due("measure")).isEqualTo(fiveOn(START.plusMonths(6)));
    }

    @Test
    void a_measurement_whose_time_passes_is_not_measured_and_the_next_one_keeps_its_date() {
        restsFrom(START.plusDays(30));
        move(START.plusMonths(9));

        assertThat(measurement("T2").state()).isEqualTo(MomentState.MISSED);
        assertThat(measurement("T3").planned().dueOn()).isEqualTo(START.plusMonths(12));
        assertThat(flows.of(trajectory)).contains("toNotMeasured");
    }

    @Test
    void it_can_end_early_while_it_rests_and_then_nothing_waits() {
        restsFrom(START.plusDays(10));
        move(START.plusDays(12));
        fixture.as(
                "mentor1",
                () -> earlyEnds
                        .end(trajectory, version(), new EarlyEnd(EndReason.MOVED, START.plusDays(12), false, null))
                        .value());

        assertThat(workflow.openTasks(trajectory)).isEmpty();
        assertThat(flows.of(trajectory)).endsWith("stoppedEarly", "toLastTalk", "noLastTalk");
        assertThat(trajectories.find(trajectory).orElseThrow().state()).isEqualTo(Trajectory.State.ENDED);

        move(START.plusMonths(13));
        assertThat(flows.of(trajectory)).as("no date wakes it").endsWith("noLastTalk");
    }

    private void restsFrom(LocalDate day) {
        move(day);
        fixture.as(
                "mentor1", () -> moves.pause(trajectory, version(), day, null).value());
    }

    private void goesOn(LocalDate day) {
        move(day);
        fixture.as("mentor1", () -> moves.resume(trajectory, version()).value());
    }

    private int version() {
        return trajectories.find(trajectory).orElseThrow().version();
    }

    private Measurement measurement(String moment) {
        return fixture.as("mentor1", () -> measurements.of(trajectory, moment)).orElseThrow();
    }

    private Instant due(String task) {
        return workflow.openTask(trajectory, task).orElseThrow().due();
    }

    private Nearness nearness(String task) {
        WorkFilter mine = new WorkFilter(WorkFilter.Whose.MINE, task, null, ListPage.of(1));
        return fixture.as("mentor1", () -> worklist.list(mine)).stream()
                .filter(item -> item.task().key().equals(trajectory))
                .findFirst()
                .orElseThrow()
                .when();
    }

    private static Instant fiveOn(LocalDate day) {
        return day.atTime(17, 0).atZone(MovableClock.ZONE).toInstant();
    }

    private void move(LocalDate day) {
        clock.stopAt(day.atTime(9, 0).atZone(MovableClock.ZONE).toInstant());
        workflow.runDue();
    }
}

package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class MeasurementProcessTest {

    private static final LocalDate START = LocalDate.of(2027, 8, 31);

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private MeasurementPlan plan;

    @Autowired
    private MeasurementRows rows;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;

    @BeforeEach
    void a_trajectory_starts_on_the_last_day_of_august() {
        at(START);
        trajectory = fixture.startedOn(START);
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void the_table_plans_three_measurements_from_the_start() {
        plan.next(trajectory);

        assertThat(rows.of(trajectory))
                .extracting(Measurement::planned)
                .containsExactly(
                        new PlannedMoment("T1", START, START, LocalDate.of(2027, 9, 21)),
                        new PlannedMoment(
                                "T2", LocalDate.of(2028, 1, 30), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 4, 29)),
                        new PlannedMoment(
                                "T3", LocalDate.of(2028, 8, 1), LocalDate.of(2028, 8, 31), LocalDate.of(2028, 11, 29)));
    }

    @Test
    void planning_twice_plans_once() {
        plan.next(trajectory);
        plan.next(trajectory);

        assertThat(moments()).containsExactly("T1 PLANNED", "T2 PLANNED", "T3 PLANNED");
    }

    @Test
    void the_first_measurement_is_open_at_once_and_stays_so_until_its_last_day() {
        measure();

        assertThat(workflow.openTask(trajectory, "measure").orElseThrow().due())
                .isEqualTo(named("T1").dueAt());
        at(LocalDate.of(2027, 9, 21));
        workflow.runDue();
        assertThat(moments()).contains("T1 OPEN");
    }

    @Test
    void a_window_that_passes_is_missed_and_the_task_goes_away() {
        measure();

        at(LocalDate.of(2027, 9, 22));
        workflow.runDue();

        assertThat(workflow.isOpen(trajectory, "measure")).isFalse();
        assertThat(moments()).containsExactly("T1 MISSED", "T2 PLANNED", "T3 PLANNED");
        assertThat(plan.next(trajectory)).map(Measurement::moment).contains("T2");
    }

    @Test
    void between_two_windows_there_is_nothing_to_measure() {
        at(LocalDate.of(2027, 11, 1));
        measure();

        assertThat(workflow.isOpen(trajectory, "measure")).isFalse();
        assertThat(moments()).containsExactly("T1 MISSED", "T2 PLANNED", "T3 PLANNED");
    }

    @Test
    void what_was_still_to_come_lapses_when_the_trajectory_ends() {
        plan.next(trajectory);
        end();

        assertThat(moments()).containsExactly("T1 LAPSED", "T2 LAPSED", "T3 LAPSED");
    }

    @Test
    void in_the_last_talk_before_an_early_end_the_last_measurement_is_done() {
        plan.next(trajectory);
        at(START.plusMonths(4));
        end();
        measure();

        assertThat(moments()).containsExactly("LAST OPEN", "T1 LAPSED", "T2 LAPSED", "T3 LAPSED");
        assertThat(named("LAST").content().instruments())
                .isEqualTo(named("T3").content().instruments());
        assertThat(workflow.isOpen(trajectory, "measure")).isTrue();
    }

    @Test
    void a_last_talk_within_the_window_of_the_planned_last_one_is_that_one() {
        plan.next(trajectory);
        at(LocalDate.of(2028, 8, 10));
        end();
        measure();

        assertThat(moments()).containsExactly("T1 LAPSED", "T2 LAPSED", "T3 OPEN");
    }

    @Test
    void the_last_talk_may_also_come_before_the_trajectory_has_ended() {
        at(START.plusMonths(4));
        workflow.start(
                "measurement", trajectory, Map.of("team", UUID.randomUUID(), "mentor", mentor(), "lastTalk", "YES"));

        assertThat(moments()).contains("LAST OPEN");
    }

    @Test
    void nothing_is_to_come_after_the_last_window() {
        at(LocalDate.of(2029, 1, 1));

        assertThat(plan.next(trajectory)).isEmpty();
        assertThat(moments()).containsExactly("T1 MISSED", "T2 MISSED", "T3 MISSED");
    }

    private void measure() {
        workflow.start("measurement", trajectory, Map.of("team", UUID.randomUUID(), "mentor", mentor()));
    }

    private void end() {
        fixture.as("mentor1", () -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, clock.today())));
        workflow.tell(trajectory, "endEarly", Map.of("lastTalk", "NO"));
    }

    private UUID mentor() {
        return fixture.person("mentor1").id();
    }

    private List<String> moments() {
        return rows.of(trajectory).stream()
                .map(measurement -> measurement.moment() + " " + measurement.state())
                .sorted()
                .toList();
    }

    private Measurement named(String moment) {
        return rows.find(trajectory, moment).orElseThrow();
    }

    private void at(LocalDate day) {
        clock.stopAt(day.atTime(10, 0).atZone(MovableClock.ZONE).toInstant());
    }
}

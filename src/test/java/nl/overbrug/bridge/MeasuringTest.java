package nl.overbrug.bridge;

import static nl.overbrug.bridge.FillingABridgeTest.everyPillar;
import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class MeasuringTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements measurements;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void the_first_measurement_of_a_trajectory_is_open() {
        today = clock.today();
        trajectory = startedOn(today.minusDays(20));
    }

    @Test
    void the_first_measurement_takes_over_the_first_bridge() {
        asMentor(() -> bridges.fill(trajectory, at(today.minusDays(5)), Map.of(DEBTS, Position.of(2))));
        asMentor(() -> bridges.fill(trajectory, at(today), Map.of(HOUSING, Position.NOT_APPLICABLE)));

        Filling measured = conclude("T1", today).value();

        assertThat(measured.isConcluded()).isTrue();
        assertThat(measured.positions())
                .containsExactly(Map.entry(HOUSING, Position.NOT_APPLICABLE), Map.entry(DEBTS, Position.of(2)));
    }

    @Test
    void the_first_measurement_of_an_earlier_day_takes_over_nothing_that_was_said_after_it() {
        asMentor(() -> bridges.fill(trajectory, at(today.minusDays(5)), Map.of(DEBTS, Position.of(2))));
        asMentor(() -> bridges.fill(trajectory, at(today), Map.of(DEBTS, Position.of(4))));

        assertThat(conclude("T1", today.minusDays(5)).value().positions())
                .containsExactly(Map.entry(DEBTS, Position.of(2)));
        assertThat(bridges.find(trajectory).stepNow(DEBTS)).isEqualTo(4);
    }

    @Test
    void a_later_measurement_takes_over_only_what_was_said_that_day() {
        trajectory = startedOn(today.minusMonths(6));
        asMentor(() -> bridges.fill(trajectory, at(today.minusDays(5)), Map.of(DEBTS, Position.of(2))));
        asMentor(() -> bridges.fill(trajectory, at(today), Map.of(HOUSING, Position.of(4))));

        assertThat(conclude("T2", today).value().positions()).containsExactly(Map.entry(HOUSING, Position.of(4)));
    }

    @Test
    void a_concluded_measurement_stays_as_it_is_while_the_bridge_goes_on() {
        asMentor(() -> measurements.fill(trajectory, "T1", at(today.minusDays(5)), Map.of(DEBTS, Position.of(2))));
        conclude("T1", today.minusDays(5));

        Result<Filling> late =
                asMentor(() -> measurements.fill(trajectory, "T1", at(today), Map.of(DEBTS, Position.of(5))));
        asMentor(() -> bridges.fill(trajectory, at(today), Map.of(DEBTS, Position.of(4))));

        assertThat(late.problems()).extracting(Problem::code).containsExactly("probleem.meting-vast");
        assertThat(conclude("T1", today).isDone()).isFalse();
        assertThat(measurements.concluded(trajectory).get(0).positions()).containsEntry(DEBTS, Position.of(2));
        assertThat(bridges.find(trajectory).stepNow(DEBTS)).isEqualTo(4);
    }

    @Test
    void what_is_measured_counts_for_the_living_bridge_and_can_end_the_first() {
        asMentor(() -> measurements.fill(trajectory, "T1", at(today), everyPillar()));

        assertThat(bridges.find(trajectory).isComplete()).isTrue();
        assertThat(workflow.isOpen(trajectory, "fillBridge")).isFalse();
    }

    @Test
    void an_empty_measurement_is_not_concluded() {
        assertThat(conclude("T1", today).problems()).extracting(Problem::code).containsExactly("probleem.meting-leeg");
        assertThat(asMentor(() -> measurements.of(trajectory, "T1"))).isEmpty();
    }

    @Test
    void a_measurement_of_which_the_time_has_not_come_is_refused_with_its_days() {
        LocalDate middle = today.minusDays(20).plusMonths(6);

        assertThat(fill("T2").problems())
                .containsExactly(Problem.of("", "probleem.meting-gepland", middle.minusDays(30), middle.plusDays(60)));
        assertThat(conclude("T2", today).isDone()).isFalse();
        assertThat(bridges.find(trajectory).now()).isEmpty();
    }

    @Test
    void a_measurement_of_which_the_time_is_over_is_refused_with_its_days() {
        trajectory = startedOn(today.minusDays(40));

        assertThat(fill("T1").problems())
                .containsExactly(Problem.of("", "probleem.meting-missed", today.minusDays(40), today.minusDays(19)));
    }

    @Test
    void the_last_talk_is_measured_once_it_has_begun_and_not_before() {
        assertThat(fill("LAST").problems()).extracting(Problem::code).containsExactly("probleem.meting-niet-gepland");

        asMentor(() -> trajectories.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));
        asMentor(() -> measuring.beginLast(trajectory)).value();

        assertThat(fill("LAST").isDone()).isTrue();
        assertThat(fill("T1").problems()).extracting(Problem::code).containsExactly("probleem.meting-lapsed");
    }

    @Test
    void a_measurement_that_the_participant_does_not_want_is_not_filled_in_either() {
        asMentor(() -> measuring.decline(trajectory, "T1", 2, null)).value();

        assertThat(fill("T1").problems()).extracting(Problem::code).containsExactly("probleem.meting-declined");
    }

    private UUID startedOn(LocalDate day) {
        UUID started = fixture.startedOn(day);
        workflow.runDue();
        return started;
    }

    private Result<Filling> fill(String moment) {
        return asMentor(() -> measurements.fill(trajectory, moment, at(today), Map.of(DEBTS, Position.of(2))));
    }

    private Result<Filling> conclude(String moment, LocalDate on) {
        return asMentor(() -> measurements.conclude(trajectory, moment, at(on)));
    }

    private Stamp at(LocalDate on) {
        return bridges.find(trajectory).at(on);
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}

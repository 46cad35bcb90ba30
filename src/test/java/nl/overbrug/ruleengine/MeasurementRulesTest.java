package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.measurement.DoneMeasurement;
import nl.overbrug.measurement.DueMeasurement;
import nl.overbrug.measurement.DueMeasurement.DueState;
import nl.overbrug.measurement.LastMeasurement;
import nl.overbrug.measurement.LastMeasurement.Counts;
import nl.overbrug.measurement.MeasuredOn;
import nl.overbrug.measurement.Moment;
import nl.overbrug.measurement.MomentFacts;
import nl.overbrug.measurement.MomentRole;
import nl.overbrug.measurement.TrajectoryEnd;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.Test;

class MeasurementRulesTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 15);
    private static final LocalDate HALFWAY = LocalDate.of(2018, 7, 15);
    private static final LocalDate YEAR = LocalDate.of(2019, 1, 15);

    private static final RulesEngine DUE = compile("measurement/due");
    private static final RulesEngine LAST = compile("measurement/last");

    @Test
    void right_after_the_start_the_first_is_due_and_the_others_come_later() {
        assertThat(due(START))
                .containsExactly(
                        new DueMeasurement("T1", DueState.NOW, START),
                        new DueMeasurement("T2", DueState.LATER, HALFWAY),
                        new DueMeasurement("T3", DueState.LATER, YEAR));
    }

    @Test
    void what_was_done_is_not_due_again() {
        assertThat(due(HALFWAY, done("T1", MomentRole.START, START), done("T2", MomentRole.BETWEEN, HALFWAY)))
                .containsExactly(new DueMeasurement("T3", DueState.LATER, YEAR));
    }

    @Test
    void a_measurement_whose_period_went_by_was_missed_and_the_next_is_due() {
        assertThat(due(YEAR, done("T1", MomentRole.START, START)))
                .containsExactly(
                        new DueMeasurement("T2", DueState.MISSED, HALFWAY),
                        new DueMeasurement("T3", DueState.NOW, YEAR));
    }

    @Test
    void after_the_end_nothing_is_due_but_what_was_missed_before_it_stays_missed() {
        assertThat(due(YEAR, new TrajectoryEnd(LocalDate.of(2018, 6, 1))))
                .containsExactly(new DueMeasurement("T1", DueState.MISSED, START));
    }

    @Test
    void on_the_last_day_of_its_period_a_measurement_is_still_due() {
        LocalDate lastDay = START.plusDays(21);

        assertThat(due(lastDay)).contains(new DueMeasurement("T1", DueState.NOW, START));
        assertThat(due(lastDay.plusDays(1))).contains(new DueMeasurement("T1", DueState.MISSED, START));
    }

    @Test
    void the_planned_last_measurement_counts_as_the_last() {
        assertThat(last(
                        done("T1", MomentRole.START, START),
                        done("T2", MomentRole.BETWEEN, HALFWAY),
                        done("T3", MomentRole.FINAL, YEAR)))
                .containsExactly(new LastMeasurement("T3", YEAR, Counts.PLANNED_LAST));
    }

    @Test
    void when_a_trajectory_ends_early_the_last_measurement_before_the_end_counts() {
        LocalDate end = LocalDate.of(2018, 10, 1);

        assertThat(last(
                        done("T1", MomentRole.START, START),
                        done("T2", MomentRole.BETWEEN, HALFWAY),
                        done("LAST", MomentRole.EARLY_END, end),
                        new TrajectoryEnd(end)))
                .containsExactly(new LastMeasurement("LAST", end, Counts.BEFORE_EARLY_END));
    }

    @Test
    void before_an_early_end_a_measurement_by_phone_makes_way_for_the_last_one_face_to_face() {
        LocalDate end = LocalDate.of(2018, 10, 1);

        assertThat(last(
                        done("T1", MomentRole.START, START),
                        done("T2", MomentRole.BETWEEN, HALFWAY),
                        doneByPhone("LAST", MomentRole.EARLY_END, end),
                        new TrajectoryEnd(end)))
                .containsExactly(new LastMeasurement("T2", HALFWAY, Counts.BEFORE_EARLY_END));
    }

    @Test
    void when_nothing_but_the_start_was_measured_face_to_face_an_early_end_has_no_last_measurement() {
        assertThat(last(
                        done("T1", MomentRole.START, START),
                        doneByPhone("T2", MomentRole.BETWEEN, HALFWAY),
                        new TrajectoryEnd(HALFWAY)))
                .isEmpty();
    }

    @Test
    void the_planned_last_measurement_and_the_most_recent_so_far_count_by_phone_too() {
        assertThat(last(done("T1", MomentRole.START, START), doneByPhone("T3", MomentRole.FINAL, YEAR)))
                .containsExactly(new LastMeasurement("T3", YEAR, Counts.PLANNED_LAST));
        assertThat(last(done("T1", MomentRole.START, START), doneByPhone("T2", MomentRole.BETWEEN, HALFWAY)))
                .containsExactly(new LastMeasurement("T2", HALFWAY, Counts.SO_FAR));
    }

    @Test
    void while_a_trajectory_runs_the_most_recent_measurement_counts_so_far() {
        assertThat(last(done("T1", MomentRole.START, START), done("T2", MomentRole.BETWEEN, HALFWAY)))
                .containsExactly(new LastMeasurement("T2", HALFWAY, Counts.SO_FAR));
    }

    @Test
    void who_was_only_measured_at_the_start_has_no_last_measurement() {
        assertThat(last(done("T1", MomentRole.START, START), new TrajectoryEnd(HALFWAY)))
                .isEmpty();
    }

    private static List<DueMeasurement> due(LocalDate today, Record... facts) {
        List<Record> all = new ArrayList<>(List.of(facts));
        all.add(new MeasuredOn(today));
        TableEngine moments = ShippedTables.engine("measurement/moments");
        moments.decide(new MomentFacts(true)).forEach(row -> all.add(((Moment) moments.verdict(row)).from(START)));
        return DUE.reason(DueMeasurement.class, all).verdicts();
    }

    private static List<LastMeasurement> last(Record... facts) {
        return LAST.reason(LastMeasurement.class, List.of(facts)).verdicts();
    }

    private static DoneMeasurement done(String moment, MomentRole role, LocalDate on) {
        return new DoneMeasurement(moment, role, on, true);
    }

    private static DoneMeasurement doneByPhone(String moment, MomentRole role, LocalDate on) {
        return new DoneMeasurement(moment, role, on, false);
    }

    private static RulesEngine compile(String name) {
        return RulesEngine.compile(name, ShippedRules.read().get(name).rows());
    }
}

package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class OutsetsTest {

    private static final LocalDate DAY = LocalDate.of(2008, 2, 3);

    @Autowired
    private ReachReport report;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ReachCases reach;

    /** The median is of everybody, so there is nobody else. */
    @BeforeEach
    void nobody_else() {
        people.as("manager", report::everything);
        jdbc.sql("delete from monitor_sum").update();
        reach = new ReachCases(jdbc);
    }

    @Test
    void the_median_itself_is_in_the_low_half_and_only_dropout_proper_within_the_year_counts() {
        started(6, 1, DAY.plusDays(100), EndReason.NO_CONTACT);
        started(1, 2, DAY.plusDays(100), EndReason.DOES_NOT_WANT);
        started(4, 2, null, null);
        started(3, 2, DAY.plusDays(100), EndReason.MOVED);
        started(10, 5, DAY.plusYears(2), EndReason.NO_CONTACT);

        Outset debts = debts(new Period(DAY, DAY));
        assertThat(debts.median()).isEqualTo(2);
        assertThat(debts.low().people()).isEqualTo(Shown.exactly(14));
        assertThat(debts.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(7), 0.5));
        assertThat(debts.high().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(0), 0.0));
        assertThat(debts.difference()).isEqualTo(0.5);
    }

    @Test
    void a_year_and_a_team_have_the_halves_of_everybody() {
        started(6, 1, DAY.plusDays(100), EndReason.NO_CONTACT);
        started(8, 1, DAY.plusDays(100), EndReason.MOVED);
        started(6, 4, DAY.plusYears(1).plusDays(100), EndReason.NO_CONTACT, DAY.plusYears(1));
        started(6, 4, DAY.plusYears(1).plusDays(100), EndReason.MOVED, DAY.plusYears(1));
        started(12, 4, null, null, DAY.plusYears(1));

        for (boolean exact : List.of(false, true)) {
            Scope everything = Scope.everybody(new Period(DAY, DAY.plusYears(1)));
            Outset all = debts(exact ? everything.exactly() : everything);
            assertThat(all.median()).isEqualTo(4);
            assertThat(all.high().people()).isEqualTo(Shown.exactly(0));
            Scope year = Scope.ofYear(DAY.getYear());
            Outset first = debts(exact ? year.exactly() : year);
            assertThat(first.median()).isEqualTo(4);
            assertThat(first.low().people()).isEqualTo(Shown.exactly(14));
            assertThat(first.low().dropped()).isEqualTo(new ShownParts.Part(Shown.exactly(6), 6 / 14.0));
        }
    }

    @Test
    void who_was_referred_less_than_a_year_ago_is_left_out_and_who_was_never_measured_is_missing() {
        LocalDate lastYear = clock.today().minusYears(1);
        for (int each = 0; each < 6; each++) {
            reach.trajectory(reach.referral(DAY, "TARGET_GROUP", null, "JOINS"), null, null);
        }
        started(12, 3, null, null);
        assertThat(debts(new Period(DAY, DAY)).missing()).isEqualTo(Shown.exactly(6));
        assertThat(dropout(Scope.everybody(new Period(lastYear.plusDays(1), lastYear.plusDays(9)))
                        .exactly()))
                .isEmpty();
    }

    @Test
    void what_is_kept_calls_dropout_what_the_reasons_of_an_end_call_so() {
        String view = jdbc.sql("select pg_get_viewdef('monitor_outset_now')")
                .query(String.class)
                .single();
        for (EndReason reason : EndReason.values()) {
            assertThat(view.contains("'" + reason.name() + "'"))
                    .as(reason.name())
                    .isEqualTo(reason.isDropout());
        }
    }

    private Outset debts(Period period) {
        return debts(Scope.everybody(period).exactly());
    }

    private Outset debts(Scope scope) {
        return dropout(scope).get(Pillar.DEBTS.ordinal());
    }

    private List<Outset> dropout(Scope scope) {
        return people.as("manager", () -> report.reach(scope).outsets());
    }

    private void started(int howMany, int step, LocalDate endedOn, EndReason reason) {
        started(howMany, step, endedOn, reason, DAY);
    }

    private void started(int howMany, int step, LocalDate endedOn, EndReason reason, LocalDate day) {
        for (int each = 0; each < howMany; each++) {
            UUID referral = reach.referral(day, "TARGET_GROUP", null, "JOINS");
            UUID trajectory = reach.trajectory(referral, endedOn, reason == null ? null : reason.name());
            reach.stood(trajectory, day.plusDays(20), Map.of(Pillar.DEBTS, step));
        }
    }
}

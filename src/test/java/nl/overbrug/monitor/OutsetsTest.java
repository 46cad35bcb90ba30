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
import nl.overbrug.progress.ProgressCases;
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
    private Outsets outsets;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ReachCases reach;
    private ProgressCases progress;

    @BeforeEach
    void cases() {
        reach = new ReachCases(jdbc);
        progress = new ProgressCases(jdbc);
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
    void who_was_referred_less_than_a_year_ago_is_left_out_and_who_was_never_measured_is_missing() {
        LocalDate lastYear = clock.today().minusYears(1);
        for (int each = 0; each < 6; each++) {
            reach.trajectory(reach.referral(DAY, "TARGET_GROUP", null, "JOINS"), null, null);
        }
        started(12, 3, null, null);
        assertThat(debts(new Period(DAY, DAY)).missing()).isEqualTo(Shown.exactly(6));
        assertThat(dropout(new Period(lastYear.plusDays(1), lastYear.plusDays(9))))
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
        return dropout(period).get(Pillar.DEBTS.ordinal());
    }

    private List<Outset> dropout(Period period) {
        return people.as(
                "manager", () -> outsets.dropout(Scope.everybody(period).exactly()));
    }

    private void started(int howMany, int step, LocalDate endedOn, EndReason reason) {
        for (int each = 0; each < howMany; each++) {
            UUID referral = reach.referral(DAY, "TARGET_GROUP", null, "JOINS");
            UUID trajectory = reach.trajectory(referral, endedOn, reason == null ? null : reason.name());
            jdbc.sql("insert into bridge_bridge (trajectory_id, version) values (:id, 1)")
                    .param("id", trajectory)
                    .update();
            progress.measured(trajectory, "START", DAY.plusDays(20), Map.of(Pillar.DEBTS, step));
        }
    }
}

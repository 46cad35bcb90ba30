package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Cells.By;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A year is over for everybody who was referred in a month at once. */
@OverbrugTest
@Transactional
class ReachYearTest {

    @Autowired
    private Cells cells;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whose_year_is_over_shows_by_the_month_in_every_view() {
        LocalDate over = clock.today().minusYears(1);
        Map<String, Long> before = everything();
        ReachCases cases = new ReachCases(jdbc);
        for (LocalDate day : List.of(
                over.minusMonths(2),
                over.withDayOfMonth(1).minusDays(1),
                over.withDayOfMonth(1),
                over,
                over.plusMonths(2))) {
            UUID trajectory = cases.trajectory(cases.referral(day, "TARGET_GROUP", null, "JOINS"), null, null);
            cases.stood(trajectory, day.plusDays(20), Map.of(Pillar.DEBTS, 2));
        }

        Map<String, Long> after = everything();

        assertThat(after.get(ReachBoxes.STILL_RUNNING) - before.getOrDefault(ReachBoxes.STILL_RUNNING, 0L))
                .isEqualTo(2);
        assertThat(after.get(ReachBoxes.YEAR_NOT_OVER) - before.getOrDefault(ReachBoxes.YEAR_NOT_OVER, 0L))
                .isEqualTo(3);
        assertThat(after.get(ReachBoxes.low("DEBTS", false)) - before.getOrDefault(ReachBoxes.low("DEBTS", false), 0L))
                .isEqualTo(2);
        everyYearAndReferrerAgrees(over.getYear());
    }

    private Map<String, Long> everything() {
        return beside(By.NOTHING, year(clock.today().getYear())).of("");
    }

    /** Laid beside each other they are what each of them is by itself. */
    private void everyYearAndReferrerAgrees(int year) {
        assertThat(beside(By.YEAR, year(year)).of(Integer.toString(year))).isEqualTo(alone(year(year)));
        Columns referrers = beside(By.PART, Scope.of(year, Scope.Part.REFERRER, ""));
        assertThat(referrers.keys()).isNotEmpty();
        referrers
                .keys()
                .forEach(referrer -> assertThat(referrers.of(referrer))
                        .as(referrer)
                        .isEqualTo(alone(Scope.of(year, Scope.Part.REFERRER, referrer))));
    }

    private Columns beside(By by, Scope scope) {
        LocalDate today = clock.today();
        return cells.by(
                by,
                new Views.Counted(ReachBoxes.all(), ReachCounts.MEASURES, ReachCounts.outset(today), counts()),
                scope);
    }

    private Map<String, Long> alone(Scope scope) {
        Columns alone = new Columns(ReachBoxes.all(), counts());
        ReachCounts.MEASURES.forEach(measure -> alone.add("", measure, cells.counts(measure, scope)));
        Views.Before before = ReachCounts.outset(clock.today());
        scope.before(before.month())
                .ifPresent(earlier -> alone.add("", before.measure(), cells.counts(before.measure(), earlier)));
        return alone.filled().of("");
    }

    private ReachCounts counts() {
        return new ReachCounts(clock.today(), Outsets.of(Map.of("DEBTS 3.0 STAYED", 1)));
    }

    private static Scope year(int year) {
        return Scope.ofYear(year);
    }
}

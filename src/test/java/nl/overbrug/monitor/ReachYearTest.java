package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.monitor.Cells.By;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who was referred a year ago to the day is counted by days, all others by months. */
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
    void whose_year_is_over_shows_to_the_day_in_every_view() {
        LocalDate over = clock.today().minusYears(1);
        Map<String, Long> before = everything();
        ReachCases cases = new ReachCases(jdbc);
        for (LocalDate day :
                List.of(over.minusMonths(2), over.minusDays(1), over, over.plusDays(1), over.plusMonths(2))) {
            cases.trajectory(cases.referral(day, "TARGET_GROUP", null, "JOINS"), null, null);
        }

        Map<String, Long> after = everything();

        assertThat(after.get(ReachBoxes.STILL_RUNNING) - before.getOrDefault(ReachBoxes.STILL_RUNNING, 0L))
                .isEqualTo(3);
        assertThat(after.get(ReachBoxes.YEAR_NOT_OVER) - before.getOrDefault(ReachBoxes.YEAR_NOT_OVER, 0L))
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
                new Views.Counted(
                        ReachBoxes.all(), ReachCounts.MEASURES, ReachCounts.days(today), new ReachCounts(today)),
                scope);
    }

    private Map<String, Long> alone(Scope scope) {
        Columns alone = new Columns(ReachBoxes.all(), new ReachCounts(clock.today()));
        ReachCounts.MEASURES.forEach(measure -> alone.add("", measure, cells.counts(measure, scope)));
        Views.OfMonth days = ReachCounts.days(clock.today());
        scope.within(days.month())
                .ifPresent(month -> alone.add("", days.measure(), cells.counts(days.measure(), month)));
        return alone.filled().of("");
    }

    private static Scope year(int year) {
        return Scope.ofYear(year);
    }
}

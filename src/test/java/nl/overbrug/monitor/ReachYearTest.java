package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
        return of(beside(By.NOTHING, year(clock.today().getYear())).getOrDefault("", Map.of()));
    }

    /** Laid beside each other they are what each of them is by itself. */
    private void everyYearAndReferrerAgrees(int year) {
        assertThat(of(beside(By.YEAR, year(year)).get(Integer.toString(year)))).isEqualTo(alone(year(year)));
        Scope byReferrer = Scope.of(year, Scope.Part.REFERRER, "");
        Map<String, Map<String, Map<String, Integer>>> referrers = beside(By.PART, byReferrer);
        assertThat(referrers).isNotEmpty();
        referrers.forEach((referrer, sums) ->
                assertThat(of(sums)).as(referrer).isEqualTo(alone(Scope.of(year, Scope.Part.REFERRER, referrer))));
    }

    private Map<String, Map<String, Map<String, Integer>>> beside(By by, Scope scope) {
        return cells.by(by, ReachCounts.MEASURES, ReachCounts.days(clock.today()), scope);
    }

    private Map<String, Long> alone(Scope scope) {
        Map<String, Map<String, Integer>> sums = new HashMap<>();
        ReachCounts.MEASURES.forEach(measure -> sums.put(measure, cells.counts(measure, scope)));
        Views.OfMonth days = ReachCounts.days(clock.today());
        scope.within(days.month()).ifPresent(month -> sums.put(days.measure(), cells.counts(days.measure(), month)));
        return of(sums);
    }

    private Map<String, Long> of(Map<String, Map<String, Integer>> sums) {
        return ReachCounts.of(sums, clock.today());
    }

    private static Scope year(int year) {
        return Scope.ofYear(year);
    }
}

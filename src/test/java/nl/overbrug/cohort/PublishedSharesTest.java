package nl.overbrug.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lives against the shares that the report prints in its text. */
class PublishedSharesTest {

    @ParameterizedTest
    @CsvSource({"SAVINGS,1,87", "INCOME,2,74", "DEBTS,2,60", "HEALTH,2,47"})
    void atTheStartThisShareStandsOnTheLowestSteps(Pillar pillar, int upToStep, int percent) {
        List<Integer> answered = Acts.of(Act.Measure.class)
                .filter(act -> act.moment() == Act.Moment.T1)
                .map(act -> act.positions().get(pillar))
                .filter(step -> step != null && step != Positions.NOT_APPLICABLE)
                .toList();
        long low = answered.stream().filter(step -> step <= upToStep).count();
        assertThat(Math.round(100.0 * low / answered.size())).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "INCOME,65",
        "HEALTH,55",
        "NETWORK,50",
        "DEBTS,46",
        "HOUSING,41",
        "FAMILY,31",
        "SAVINGS,21",
        "EDUCATION,10"
    })
    void fromTheFirstToTheLastMeasurementThisShareImproved(Pillar pillar, int percent) {
        int n = 0;
        int improved = 0;
        for (List<Integer> steps : stepsOf(pillar).values()) {
            if (steps.size() > 1) {
                n++;
                improved += steps.get(steps.size() - 1) > steps.get(0) ? 1 : 0;
            }
        }
        assertThat(n).isBetween(42, 49);
        assertThat(Math.round(100.0 * improved / n)).isEqualTo(percent);
    }

    @Test
    void ofThe329GoalsSet235AreReached() {
        assertThat(Acts.of(Act.SetGoal.class)).hasSize(329);
        assertThat(Acts.of(Act.ReachGoal.class)).hasSize(235).doesNotHaveDuplicates();
    }

    @Test
    void whoReachedTheGoalsHasThemOpenOnOnePillarAtMostAndWhoStillRunsOnTwoAtLeast() {
        Map<Integer, Map<Integer, Pillar>> open = new HashMap<>();
        Acts.joined().forEach(caseNo -> open.put(caseNo, new TreeMap<>()));
        Acts.of(Act.SetGoal.class).forEach(goal -> open.get(goal.caseNo()).put(goal.goal(), goal.pillar()));
        Acts.of(Act.ReachGoal.class)
                .forEach(goal ->
                        assertThat(open.get(goal.caseNo()).remove(goal.goal())).isNotNull());
        Map<Integer, Act.EndEarly> early = Acts.byCase(Act.EndEarly.class);
        Map<Integer, Act.Outflow> outflow = Acts.byCase(Act.Outflow.class);
        open.forEach((caseNo, goals) -> {
            long pillars = goals.values().stream().distinct().count();
            if (outflow.containsKey(caseNo)) {
                assertThat(pillars).isLessThanOrEqualTo(1);
            } else if (!early.containsKey(caseNo)) {
                assertThat(pillars).isGreaterThanOrEqualTo(2);
            }
        });
    }

    @Test
    void financialScarcityAtTheStartIs364OnFivePoints() {
        List<Integer> items = Acts.of(Act.Measure.class)
                .filter(act -> act.moment() == Act.Moment.T1)
                .flatMap(act -> act.scarcity().stream())
                .toList();
        assertThat(items).hasSize(12 * 62).allMatch(item -> item >= 1 && item <= 5);
        double mean = items.stream().collect(Collectors.averagingInt(Integer::intValue));
        assertThat(mean).isEqualTo(3.64, within(0.005));
    }

    private static Map<Integer, List<Integer>> stepsOf(Pillar pillar) {
        return Acts.of(Act.Measure.class)
                .filter(act ->
                        act.positions().getOrDefault(pillar, Positions.NOT_APPLICABLE) != Positions.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(
                        Act::caseNo, Collectors.mapping(act -> act.positions().get(pillar), Collectors.toList())));
    }
}

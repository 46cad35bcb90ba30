package nl.overbrug.rulepreview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.rulepreview.Counted.Cost;
import nl.overbrug.rulepreview.Findings.Costs;
import nl.overbrug.rulepreview.Findings.Euros;
import nl.overbrug.rulepreview.Findings.Month;
import nl.overbrug.rulepreview.Findings.Part;

/**
 * Which euros may be seen: those of months in which both the number of decisions that cost something and the number that come out otherwise
 * may be seen. Neither is ever hidden for one month alone, so that the total gives no month away.
 */
final class CostShowing {

    private CostShowing() {}

    /**
     * @param changed how many come out otherwise, as it is shown; @param byMonth the same for each month
     * @return null when nothing costs anything or nothing may be seen
     */
    static Costs of(Map<YearMonth, Cost> costs, Cost total, Shown changed, List<Part<YearMonth>> byMonth) {
        if (total.decisions().number() == 0
                || !SmallCounts.alone(total.decisions()).isExact()
                || !changed.isExact()) {
            return null;
        }
        List<Cost> inOrder = byMonth.stream()
                .map(part -> costs.getOrDefault(part.of(), Cost.NONE))
                .toList();
        List<Shown> paid = SmallCounts.parts(
                total.decisions(), inOrder.stream().map(Cost::decisions).toList());
        return new Costs(
                IntStream.range(0, inOrder.size())
                        .mapToObj(at -> new Month(
                                byMonth.get(at).of(),
                                paid.get(at).isExact()
                                                && byMonth.get(at).count().isExact()
                                        ? euros(inOrder.get(at))
                                        : null))
                        .toList(),
                euros(total));
    }

    private static Euros euros(Cost cost) {
        return new Euros(cost.before(), cost.after());
    }
}

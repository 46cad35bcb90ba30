package nl.overbrug.rulepreview;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.rulepreview.Counted.Cost;
import nl.overbrug.rulepreview.Findings.Costs;
import nl.overbrug.rulepreview.Findings.Euros;
import nl.overbrug.rulepreview.Findings.Month;

/**
 * Which euros may be seen: those of months in which both the number of vouchers and the number that get another price may be seen. Neither is
 * ever hidden for one month alone, so that the total gives no month away.
 */
final class CostShowing {

    private CostShowing() {}

    /**
     * @param lines the months, in their order; null for the rest
     * @return null when nothing costs anything or nothing may be seen
     */
    static Costs of(Counted.Costs costs, List<YearMonth> lines) {
        Cost total = costs.total();
        if (total.vouchers().number() == 0 || !isShown(total.vouchers()) || !isShown(total.changed())) {
            return null;
        }
        List<Cost> inOrder = lines.stream().map(costs::of).toList();
        List<Shown> vouchers = parts(total, inOrder, Cost::vouchers);
        List<Shown> changed = parts(total, inOrder, Cost::changed);
        return new Costs(
                IntStream.range(0, inOrder.size())
                        .mapToObj(at -> new Month(
                                lines.get(at),
                                vouchers.get(at).isExact() && changed.get(at).isExact()
                                        ? euros(inOrder.get(at))
                                        : null))
                        .toList(),
                euros(total));
    }

    private static boolean isShown(Count count) {
        return SmallCounts.alone(count).isExact();
    }

    private static List<Shown> parts(Cost total, List<Cost> costs, Function<Cost, Count> count) {
        return SmallCounts.parts(count.apply(total), costs.stream().map(count).toList());
    }

    private static Euros euros(Cost cost) {
        return new Euros(cost.before(), cost.after());
    }
}

package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overbrug.rulepreview.Counted.Cost;
import nl.overbrug.rulepreview.Counted.Costs;

/** Adds up what vouchers cost. */
final class Spending {

    private final Heads all = new Heads();
    private final Heads changed = new Heads();
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal after = BigDecimal.ZERO;

    /** Of a period, by month. */
    static Costs given(List<Priced> vouchers, List<YearMonth> months) {
        return costs(vouchers, months, null);
    }

    /** Of the months to come; what should have been done already belongs to the first of them, what comes after them or at any time to the rest. */
    static Costs expected(List<Priced> vouchers, List<YearMonth> months) {
        return costs(vouchers, months, months.get(0));
    }

    private static Costs costs(List<Priced> vouchers, List<YearMonth> months, YearMonth first) {
        Map<YearMonth, Spending> byMonth = new TreeMap<>();
        Spending rest = new Spending();
        Spending total = new Spending();
        for (Priced voucher : vouchers) {
            YearMonth month = month(voucher, first);
            (month != null && months.contains(month) ? byMonth.computeIfAbsent(month, none -> new Spending()) : rest)
                    .add(voucher);
            total.add(voucher);
        }
        Map<YearMonth, Cost> costs = new TreeMap<>();
        byMonth.forEach((month, spending) -> costs.put(month, spending.cost()));
        return new Costs(costs, rest.cost(), total.cost());
    }

    private static YearMonth month(Priced voucher, YearMonth first) {
        YearMonth month = voucher.on() == null ? null : YearMonth.from(voucher.on());
        return month != null && first != null && month.isBefore(first) ? first : month;
    }

    private void add(Priced voucher) {
        all.add(voucher.subject());
        if (voucher.before().compareTo(voucher.afterwards()) != 0) {
            changed.add(voucher.subject());
        }
        before = before.add(voucher.before());
        after = after.add(voucher.afterwards());
    }

    private Cost cost() {
        return new Cost(all.count(), changed.count(), before, after);
    }
}

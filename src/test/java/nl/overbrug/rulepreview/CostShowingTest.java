package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulepreview.Counted.Cost;
import nl.overbrug.rulepreview.Findings.Costs;
import nl.overbrug.rulepreview.Findings.Month;
import org.junit.jupiter.api.Test;

class CostShowingTest {

    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2031, 1), YearMonth.of(2031, 2), YearMonth.of(2031, 3));

    @Test
    void every_month_is_shown_when_many_people_are_concerned() {
        Costs costs = costs(List.of(20L, 30L, 0L), List.of(10L, 5L, 0L));

        assertThat(costs.total().difference()).isEqualByComparingTo("15");
        assertThat(costs.months()).noneMatch(month -> month.euros() == null);
    }

    @Test
    void a_month_in_which_few_get_another_price_is_hidden_with_another_one() {
        Costs costs = costs(List.of(20L, 30L, 40L), List.of(2L, 20L, 30L));

        assertThat(costs.months()).extracting(Month::euros).element(0).isNull();
        assertThat(costs.months()).filteredOn(month -> month.euros() == null).hasSize(2);
    }

    @Test
    void a_month_in_which_few_have_a_voucher_is_hidden_with_another_one() {
        Costs costs = costs(List.of(20L, 3L, 40L), List.of(0L, 0L, 20L));

        assertThat(costs.months()).extracting(Month::euros).element(1).isNull();
        assertThat(costs.months()).filteredOn(month -> month.euros() == null).hasSize(2);
    }

    @Test
    void nothing_is_shown_when_few_get_another_price_at_all_or_nothing_costs_anything() {
        assertThat(costs(List.of(20L, 30L, 0L), List.of(1L, 2L, 0L))).isNull();
        assertThat(costs(List.of(0L, 0L, 0L), List.of(0L, 0L, 0L))).isNull();
    }

    @Test
    void what_comes_later_or_at_any_time_is_a_line_of_its_own() {
        Map<YearMonth, Cost> none = Map.of();
        Counted.Costs costs = new Counted.Costs(none, cost(9, 7), cost(9, 7));

        assertThat(CostShowing.of(costs, Collections.singletonList(null)).months())
                .containsExactly(new Month(null, new Findings.Euros(BigDecimal.valueOf(90), BigDecimal.valueOf(97))));
    }

    /** Each voucher cost 10 euros, and those that get another price cost 1 more. */
    private static Costs costs(List<Long> vouchers, List<Long> changed) {
        Map<YearMonth, Cost> costs = new TreeMap<>();
        IntStream.range(0, MONTHS.size())
                .forEach(at -> costs.put(MONTHS.get(at), cost(vouchers.get(at), changed.get(at))));
        return CostShowing.of(new Counted.Costs(costs, Cost.NONE, cost(sum(vouchers), sum(changed))), MONTHS);
    }

    private static Cost cost(long vouchers, long changed) {
        BigDecimal before = BigDecimal.valueOf(10 * vouchers);
        return new Cost(
                Count.ofPeople(vouchers), Count.ofPeople(changed), before, before.add(BigDecimal.valueOf(changed)));
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}

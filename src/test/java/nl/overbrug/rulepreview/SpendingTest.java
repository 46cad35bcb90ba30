package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulepreview.Counted.Cost;
import nl.overbrug.rulepreview.Counted.Costs;
import org.junit.jupiter.api.Test;

/** Vouchers of 5 euros; a draft makes 8 of them. */
class SpendingTest {

    private static final YearMonth MAY = YearMonth.of(2031, 5);
    private static final List<YearMonth> YEAR = PreviewPeriod.toCome(MAY);

    private final UUID somebody = UUID.randomUUID();

    @Test
    void vouchers_of_one_person_are_added_up_by_month_and_the_person_is_counted_once() {
        Costs costs = Spending.given(List.of(voucher(MAY.atDay(1)), voucher(MAY.atDay(31))), YEAR);

        assertThat(costs.months()).isEqualTo(Map.of(MAY, cost(2)));
        assertThat(costs.total()).isEqualTo(cost(2));
    }

    @Test
    void a_voucher_that_keeps_its_price_does_not_count_as_changed() {
        Costs costs = Spending.given(List.of(priced(MAY.atDay(1), new BigDecimal("5.00"))), YEAR);

        assertThat(costs.total().changed()).isEqualTo(Count.NONE);
    }

    @Test
    void what_should_have_been_done_already_is_expected_in_the_first_month() {
        assertThat(Spending.expected(List.of(voucher(LocalDate.of(2030, 1, 1))), YEAR)
                        .of(MAY))
                .isEqualTo(cost(1));
    }

    @Test
    void what_comes_after_twelve_months_or_on_no_day_is_of_no_month() {
        Costs costs = Spending.expected(List.of(voucher(MAY.plusMonths(12).atDay(1)), voucher(null)), YEAR);

        assertThat(costs.months()).isEmpty();
        assertThat(costs.of(null)).isEqualTo(cost(2));
    }

    @Test
    void what_the_draft_says_nothing_of_costs_nothing_by_it() {
        assertThat(Spending.given(List.of(priced(MAY.atDay(1), null)), YEAR)
                        .total()
                        .after())
                .isZero();
    }

    private Priced voucher(LocalDate on) {
        return priced(on, BigDecimal.valueOf(8));
    }

    private Priced priced(LocalDate on, BigDecimal after) {
        return new Priced(somebody, on, BigDecimal.valueOf(5), after);
    }

    private static Cost cost(int vouchers) {
        Count one = new Count(vouchers, 1);
        return new Cost(one, one, BigDecimal.valueOf(5L * vouchers), BigDecimal.valueOf(8L * vouchers));
    }
}

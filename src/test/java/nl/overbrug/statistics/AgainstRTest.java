package nl.overbrug.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every expected value was computed with R 4.2.2 (survival 3.5-3) by the line above it. */
class AgainstRTest {

    private static final Offset<Double> DIGITS = within(1e-9);

    /** d <- rep(c(-2, -1, 0, 1, 2, 3), c(3, 6, 15, 12, 5, 1)) */
    private static final Frequencies STEPS = Frequencies.of(Map.of(-2, 3L, -1, 6L, 0, 15L, 1, 12L, 2, 5L, 3, 1L));

    @Test
    void many_steps_up_and_down_with_ties_and_many_unchanged() {
        // wilcox.test(d)
        signedRank(STEPS, 27, 253.5, 0.109695633286);
    }

    @Test
    void few_different_sizes_are_judged_exactly() {
        // wilcox.test(c(1.5, -0.5, 2.25, 3, -1, 4.75, 0.25, -2))
        signedRank(Frequencies.ofEach(1.5, -0.5, 2.25, 3, -1, 4.75, 0.25, -2), 8, 26, 0.3125);
        // d <- (1:49) * ifelse((1:49) %% 3 == 0, -1, 1); wilcox.test(d)
        signedRank(everyThirdDown(49), 49, 817, 0.0417038542324);
    }

    @Test
    void from_fifty_on_the_normal_approximation_is_used() {
        // d <- (1:60) * ifelse((1:60) %% 3 == 0, -1, 1); wilcox.test(d)
        signedRank(everyThirdDown(60), 60, 1200, 0.0362264941788);
    }

    @Test
    void a_single_zero_makes_it_an_approximation() {
        // wilcox.test(c(2, 0, -1, 3))
        signedRank(Frequencies.ofEach(2, 0, -1, 3), 3, 5, 0.422678074171);
    }

    @Test
    void all_equal_in_balance_and_a_single_one() {
        // wilcox.test(rep(1, 6))
        signedRank(Frequencies.of(Map.of(1, 6L)), 6, 21, 0.0196561572502);
        // wilcox.test(c(1, -1))
        signedRank(Frequencies.ofEach(1, -1), 2, 1.5, 1);
        // wilcox.test(1)
        signedRank(Frequencies.ofEach(1), 1, 1, 1);
    }

    @Test
    void where_nobody_changed_there_is_no_test() {
        // wilcox.test(c(0, 0, 0)): p-value = NA
        assertThat(SignedRank.of(Frequencies.of(Map.of(0, 3L))).p()).isEmpty();
        assertThat(SignedRank.of(Frequencies.of(Map.of())).p()).isEmpty();
    }

    @Test
    void several_tests_at_once_of_which_one_has_no_outcome() {
        // p.adjust(c(0.01, 0.04, 0.03, NA, 0.005, 0.5), "holm"): 0.040 0.090 0.090 NA 0.025 0.500
        OptionalDouble none = OptionalDouble.empty();
        List<OptionalDouble> adjusted =
                Holm.adjust(List.of(some(0.01), some(0.04), some(0.03), none, some(0.005), some(0.5)));
        assertThat(adjusted.get(3)).isEmpty();
        assertThat(adjusted.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(0.04, 0.09, 0.09, 0.025, 0.5);
    }

    @Test
    void the_change_of_a_score_with_its_interval() {
        // t.test(d)
        PairedChange change = PairedChange.of(STEPS);
        assertThat(change.n()).isEqualTo(42);
        assertThat(change.mean().orElseThrow()).isCloseTo(0.3095238095238, DIGITS);
        interval(change.interval().orElseThrow(), -0.0513234537062, 0.6703710727538);
        assertThat(change.t().orElseThrow()).isCloseTo(1.7323008329484, DIGITS);
        assertThat(change.p().orElseThrow()).isCloseTo(0.0907378366140, DIGITS);
    }

    @Test
    void the_change_of_two_one_none_and_all_the_same() {
        // t.test(c(0.5, 1.5))
        PairedChange two = PairedChange.of(Frequencies.ofEach(0.5, 1.5));
        interval(two.interval().orElseThrow(), -5.353102368087, 7.353102368087);
        assertThat(two.p().orElseThrow()).isCloseTo(0.295167235301, DIGITS);
        // t.test(c(2, 2, 2)): data are essentially constant
        assertThat(PairedChange.of(Frequencies.ofEach(2, 2, 2)).p()).isEmpty();
        assertThat(PairedChange.of(Frequencies.ofEach(2)).interval()).isEmpty();
        assertThat(PairedChange.of(Frequencies.ofEach()).mean()).isEmpty();
    }

    @Test
    void the_middle_and_the_quarters() {
        // quantile(c(1, 3, 3, 7, 14, 14, 14, 30, 61, 90), c(.25, .5, .75)): 4 14 26
        Frequencies days = Frequencies.ofEach(90, 1, 3, 14, 3, 7, 14, 61, 14, 30);
        assertThat(DoubleStream.of(0.25, 0.5, 0.75)
                        .map(share -> days.quantile(share).orElseThrow()))
                .containsExactly(4.0, 14.0, 26.0);
        assertThat(Frequencies.ofEach().quantile(0.5)).isEmpty();
    }

    @Test
    void a_share_with_its_interval() {
        // prop.test(11, 27, correct = FALSE)$conf.int
        interval(Interval.ofShare(11, 27).orElseThrow(), 0.245147570744, 0.592732990319);
        // prop.test(0, 5, correct = FALSE)$conf.int
        interval(Interval.ofShare(0, 5).orElseThrow(), 0, 0.434482464783);
        // prop.test(5, 5, correct = FALSE)$conf.int
        interval(Interval.ofShare(5, 5).orElseThrow(), 0.565517535217, 1);
        assertThat(Interval.ofShare(0, 0)).isEmpty();
    }

    /** The examples of Newcombe (1998), method 10. */
    @Test
    void a_difference_of_shares_with_its_interval() {
        // w <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
        // d <- function(x, n, y, m) { p <- x/n; q <- y/m; a <- w(x, n); b <- w(y, m)
        //   p - q + c(-sqrt((p - a[1])^2 + (b[2] - q)^2), sqrt((a[2] - p)^2 + (q - b[1])^2)) }
        // d(56, 70, 48, 80)
        interval(Interval.ofDifference(56, 70, 48, 80).orElseThrow(), 0.052431472402, 0.333872654037);
        // d(9, 10, 3, 10)
        interval(Interval.ofDifference(9, 10, 3, 10).orElseThrow(), 0.170522723935, 0.809017973535);
        // d(10, 10, 0, 10)
        interval(Interval.ofDifference(10, 10, 0, 10).orElseThrow(), 0.607509350431, 1);
        assertThat(Interval.ofDifference(0, 0, 3, 10)).isEmpty();
    }

    @Test
    void how_items_hang_together() {
        // m <- matrix(c(1,2,3,4,2, 2,2,3,5,1, 1,3,4,4,2), ncol = 3)
        // 3 / 2 * (1 - sum(apply(m, 2, var)) / var(rowSums(m)))
        List<Frequencies> items = List.of(
                Frequencies.ofEach(1, 2, 3, 4, 2),
                Frequencies.ofEach(2, 2, 3, 5, 1),
                Frequencies.ofEach(1, 3, 4, 4, 2));
        Reliability reliability = Reliability.of(items, Frequencies.ofEach(4, 7, 10, 13, 5));
        assertThat(reliability.n()).isEqualTo(5);
        assertThat(reliability.alpha().orElseThrow()).isCloseTo(0.919708029197, DIGITS);
        assertThat(Reliability.of(items, Frequencies.of(Map.of(6, 5L))).alpha()).isEmpty();
        assertThat(Reliability.of(items.subList(0, 1), items.get(0)).alpha()).isEmpty();
    }

    @Test
    void who_is_still_there_also_when_many_were_followed_for_a_short_time() {
        // days <- c(6,6,6,7,10,13,16,22,23, 6,9,10,11,17,19,20,25,32,32,34,35)
        // survfit(Surv(days, rep(1:0, c(9, 12))) ~ 1)
        Survival curve = Survival.of(
                Frequencies.ofEach(6, 6, 6, 7, 10, 13, 16, 22, 23),
                Frequencies.ofEach(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));
        assertThat(curve.n()).isEqualTo(21);
        assertThat(curve.steps()).extracting(Survival.Step::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        Survival.Step last = curve.steps().get(6);
        assertThat(last.share()).isCloseTo(0.44817927, within(1e-8));
        assertThat(last.interval().orElseThrow().lower()).isCloseTo(0.24878823, within(1e-8));
        assertThat(last.interval().orElseThrow().upper()).isCloseTo(0.80737205, within(1e-8));
        assertThat(curve.steps().get(0).interval().orElseThrow().upper()).isEqualTo(1);
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.after(5)).isEqualTo(1);
        assertThat(curve.after(12)).isCloseTo(0.75294118, within(1e-8));
    }

    @Test
    void when_all_have_left_nothing_is_left_and_without_anybody_there_is_no_curve() {
        Survival gone = Survival.of(Frequencies.ofEach(3, 5), Frequencies.ofEach());
        assertThat(gone.steps().get(1).share()).isZero();
        assertThat(gone.steps().get(1).interval()).isEmpty();
        assertThat(Survival.of(Frequencies.ofEach(), Frequencies.ofEach(9)).median())
                .isEmpty();
    }

    private static void signedRank(Frequencies differences, long n, double statistic, double p) {
        SignedRank test = SignedRank.of(differences);
        assertThat(test.n()).isEqualTo(n);
        assertThat(test.statistic()).isEqualTo(statistic);
        assertThat(test.p().orElseThrow()).isCloseTo(p, DIGITS);
    }

    private static void interval(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, DIGITS);
        assertThat(interval.upper()).isCloseTo(upper, DIGITS);
    }

    private static Frequencies everyThirdDown(int n) {
        return Frequencies.ofEach(IntStream.rangeClosed(1, n)
                .mapToDouble(at -> at % 3 == 0 ? -at : at)
                .toArray());
    }

    private static OptionalDouble some(double value) {
        return OptionalDouble.of(value);
    }
}

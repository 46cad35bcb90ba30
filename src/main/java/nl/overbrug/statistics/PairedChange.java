package nl.overbrug.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.TTest;

/**
 * The mean of paired differences, with its interval and the paired t test (two-sided), as R's {@code t.test(paired = TRUE)}.
 *
 * @param n pairs
 * @param mean empty when there is no pair
 * @param interval empty below two pairs
 * @param t empty below two pairs, and when all differences are equal
 * @param p as {@code t}
 */
public record PairedChange(
        long n, OptionalDouble mean, Optional<Interval> interval, OptionalDouble t, OptionalDouble p) {

    public static PairedChange of(Frequencies differences) {
        boolean same = differences.size() > 1 && differences.counts().size() == 1;
        return of(differences.size(), differences.mean(), same ? OptionalDouble.of(0) : differences.variance());
    }

    public static PairedChange of(Sums differences) {
        return of(differences.n(), differences.mean(), differences.variance());
    }

    private static PairedChange of(long n, OptionalDouble mean, OptionalDouble spread) {
        if (n < 2) {
            return new PairedChange(n, mean, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double variance = spread.orElseThrow();
        double half = TDistribution.of(n - 1).inverseCumulativeProbability(Interval.SIDE) * Math.sqrt(variance / n);
        Interval interval = new Interval(mean.orElseThrow() - half, mean.orElseThrow() + half);
        if (variance == 0) {
            return new PairedChange(n, mean, Optional.of(interval), OptionalDouble.empty(), OptionalDouble.empty());
        }
        TTest.Result test = TTest.withDefaults().test(mean.orElseThrow(), variance, n);
        return new PairedChange(
                n,
                mean,
                Optional.of(interval),
                OptionalDouble.of(test.getStatistic()),
                OptionalDouble.of(test.getPValue()));
    }
}

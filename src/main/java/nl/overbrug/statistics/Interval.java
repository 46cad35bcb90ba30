package nl.overbrug.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A 95% confidence interval. */
public record Interval(double lower, double upper) {

    static final double SIDE = 0.975;

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(SIDE);

    /**
     * Wilson's interval of a share, as R's {@code prop.test(correct = FALSE)}. Of nothing there is none.
     *
     * @throws IllegalArgumentException when the part is no part of the base
     */
    public static Optional<Interval> ofShare(long count, long base) {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException(count + " is no part of " + base);
        }
        if (base == 0) {
            return Optional.empty();
        }
        double share = (double) count / base;
        double square = Z * Z / base;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / base + square / (4 * base)) / (1 + square);
        return Optional.of(new Interval(Math.max(0, middle - half), Math.min(1, middle + half)));
    }

    /**
     * Newcombe's hybrid score interval of the difference of two shares of different people: the first minus the second. Of nothing there is none.
     *
     * @throws IllegalArgumentException when a part is no part of its base
     */
    public static Optional<Interval> ofDifference(long count, long base, long otherCount, long otherBase) {
        Optional<Interval> one = ofShare(count, base);
        Optional<Interval> other = ofShare(otherCount, otherBase);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double share = (double) count / base;
        double otherShare = (double) otherCount / otherBase;
        double difference = share - otherShare;
        double below = Math.hypot(share - one.get().lower, other.get().upper - otherShare);
        double above = Math.hypot(one.get().upper - share, otherShare - other.get().lower);
        return Optional.of(new Interval(difference - below, difference + above));
    }

    /** Around a value on the logarithmic scale, within 0 and 1; as R's {@code survfit(conf.type = "log")}. */
    static Interval onLogScale(double value, double deviation) {
        return new Interval(value * Math.exp(-Z * deviation), Math.min(1, value * Math.exp(Z * deviation)));
    }

    public Interval minus(double reference) {
        return new Interval(lower - reference, upper - reference);
    }
}

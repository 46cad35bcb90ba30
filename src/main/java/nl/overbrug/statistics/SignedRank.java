package nl.overbrug.statistics;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided, as R's {@code wilcox.test(paired = TRUE)}: zeros are left out, ties share their
 * rank; exact below 50 differences without ties or zeros, otherwise the normal approximation with continuity correction.
 *
 * @param n differences other than zero
 * @param statistic the sum of the ranks of the positive differences (V)
 * @param p empty when no difference is other than zero
 */
public record SignedRank(long n, double statistic, OptionalDouble p) {

    private static final long EXACT_BELOW = 50;

    public static SignedRank of(Frequencies differences) {
        SortedMap<Double, Long> sizes = new TreeMap<>();
        differences.counts().forEach((value, count) -> {
            if (value != 0) {
                sizes.merge(Math.abs(value), count, Long::sum);
            }
        });
        long n = sizes.values().stream().mapToLong(Long::longValue).sum();
        double statistic = statistic(differences, sizes);
        if (n == 0) {
            return new SignedRank(0, 0, OptionalDouble.empty());
        }
        boolean distinct = n == sizes.size() && differences.withSign(0) == 0;
        double p = distinct && n < EXACT_BELOW ? exact(differences) : normal(n, statistic, sizes);
        return new SignedRank(n, statistic, OptionalDouble.of(p));
    }

    private static double statistic(Frequencies differences, SortedMap<Double, Long> sizes) {
        double statistic = 0;
        double passed = 0;
        for (Map.Entry<Double, Long> size : sizes.entrySet()) {
            double rank = passed + (size.getValue() + 1) / 2.0;
            statistic += rank * differences.counts().getOrDefault(size.getKey(), 0L);
            passed += size.getValue();
        }
        return statistic;
    }

    private static double exact(Frequencies differences) {
        double[] each = differences.counts().keySet().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return WilcoxonSignedRankTest.withDefaults()
                .with(PValueMethod.EXACT)
                .test(each)
                .getPValue();
    }

    private static double normal(double n, double statistic, SortedMap<Double, Long> sizes) {
        double ties = sizes.values().stream()
                .mapToDouble(count -> Math.pow(count, 3) - count)
                .sum();
        double deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
        double distance = statistic - n * (n + 1) / 4;
        double z = (distance - Math.signum(distance) * 0.5) / deviation;
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }
}

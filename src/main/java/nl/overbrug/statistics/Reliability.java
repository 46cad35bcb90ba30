package nl.overbrug.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Cronbach's alpha: how far the items of one scale hang together (Cronbach, 1951). Over those who answered every item.
 *
 * @param n who answered every item
 * @param alpha empty below two items, below two people, and when all have the same total
 */
public record Reliability(long n, OptionalDouble alpha) {

    /**
     * @param items the answers to each item
     * @param totals the sums of those answers, per person
     */
    public static Reliability of(List<Frequencies> items, Frequencies totals) {
        long n = totals.size();
        double total = totals.variance().orElse(0);
        if (items.size() < 2 || total == 0) {
            return new Reliability(n, OptionalDouble.empty());
        }
        double single = items.stream()
                .mapToDouble(item -> item.variance().orElseThrow())
                .sum();
        double k = items.size();
        return new Reliability(n, OptionalDouble.of(k / (k - 1) * (1 - single / total)));
    }
}

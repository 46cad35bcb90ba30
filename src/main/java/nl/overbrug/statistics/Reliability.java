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
        List<OptionalDouble> variances =
                items.stream().map(Frequencies::variance).toList();
        return of(variances, totals.size(), totals.variance());
    }

    /** The same from sums; an item may be turned round in the totals alone, for that does not change how much it varies. */
    public static Reliability ofSums(List<Sums> items, Sums totals) {
        return of(items.stream().map(Sums::variance).toList(), totals.n(), totals.variance());
    }

    private static Reliability of(List<OptionalDouble> items, long n, OptionalDouble totals) {
        double total = totals.orElse(0);
        if (items.size() < 2 || total == 0) {
            return new Reliability(n, OptionalDouble.empty());
        }
        double single = items.stream().mapToDouble(OptionalDouble::orElseThrow).sum();
        double k = items.size();
        return new Reliability(n, OptionalDouble.of(k / (k - 1) * (1 - single / total)));
    }
}

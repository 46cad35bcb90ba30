package nl.overbrug.fidelity;

import java.util.HashMap;
import java.util.Map;
import nl.overbrug.statistics.Frequencies;

/**
 * In how many minutes conversations were written down.
 *
 * @param talks all progress conversations
 * @param measured those of which it is known
 * @param median of those; null when there are none
 * @param share of those that took {@link #TARGET} minutes or less, from 0 to 1; null when there are none
 */
public record Minutes(long talks, long measured, Double median, Double share) {

    /** What the product aims at after a conversation. */
    public static final int TARGET = 3;

    /** Fewer conversations than this say nothing. */
    private static final int FEWEST = 10;

    private static final double HALF = 0.5;

    /** Stands for all conversations among the minutes. */
    static final int ALL = -1;

    /** @param counts how many conversations took so many minutes */
    static Minutes of(Map<Integer, Long> counts) {
        Map<Integer, Long> each = new HashMap<>(counts);
        Long talks = each.remove(ALL);
        Frequencies measured = Frequencies.of(each);
        long n = measured.size();
        long quick = measured.counts().headMap(Math.nextUp((double) TARGET)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Minutes(
                talks == null ? 0 : talks,
                n,
                n == 0 ? null : (Double) measured.quantile(HALF).orElseThrow(),
                n == 0 ? null : (Double) ((double) quick / n));
    }

    /** Whether there are enough for figures of many together. */
    public boolean isEnough() {
        return measured >= FEWEST;
    }
}

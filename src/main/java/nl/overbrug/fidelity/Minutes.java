package nl.overbrug.fidelity;

import java.util.Map;
import java.util.TreeMap;

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

    /** Stands for all conversations among the minutes. */
    static final int ALL = -1;

    /** @param counts how many conversations took so many minutes */
    static Minutes of(Map<Integer, Long> counts) {
        TreeMap<Integer, Long> measured = new TreeMap<>(counts);
        Long talks = measured.remove(ALL);
        long n = measured.values().stream().mapToLong(Long::longValue).sum();
        long quick = measured.headMap(TARGET, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Minutes(
                talks == null ? 0 : talks,
                n,
                n == 0 ? null : (at((n + 1) / 2, measured) + at(n / 2 + 1, measured)) / 2d,
                n == 0 ? null : (double) quick / n);
    }

    /** Whether there are enough for figures of many together. */
    public boolean isEnough() {
        return measured >= FEWEST;
    }

    /** @param place from 1 */
    private static int at(long place, TreeMap<Integer, Long> counts) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed >= place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException(place + " is beyond " + passed);
    }
}

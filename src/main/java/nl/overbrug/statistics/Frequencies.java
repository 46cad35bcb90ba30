package nl.overbrug.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each value occurs. */
public final class Frequencies {

    private final SortedMap<Double, Long> counts;

    private Frequencies(SortedMap<Double, Long> counts) {
        this.counts = counts;
    }

    /**
     * @param counts values and how often each occurs; zero times is left out
     * @throws IllegalArgumentException for a negative count or a value that is no number
     */
    public static Frequencies of(Map<? extends Number, Long> counts) {
        SortedMap<Double, Long> sorted = new TreeMap<>();
        counts.forEach((value, count) -> {
            if (count < 0 || !Double.isFinite(value.doubleValue())) {
                throw new IllegalArgumentException("Not a count of a number: " + value + " x " + count);
            }
            if (count > 0) {
                sorted.merge(value.doubleValue() + 0.0, count, Long::sum);
            }
        });
        return new Frequencies(sorted);
    }

    public static Frequencies ofEach(double... values) {
        Map<Double, Long> counts = new TreeMap<>();
        Arrays.stream(values).forEach(value -> counts.merge(value, 1L, Long::sum));
        return of(counts);
    }

    public SortedMap<Double, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many values are below zero, zero, and above zero: the sign is -1, 0 or 1. */
    public long withSign(int sign) {
        return counts.entrySet().stream()
                .filter(entry -> Math.signum(entry.getKey()) == sign)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Of nothing there is no mean. */
    public OptionalDouble mean() {
        long size = size();
        return size == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(counts.entrySet().stream()
                                .mapToDouble(entry -> entry.getKey() * entry.getValue())
                                .sum()
                        / size);
    }

    /** With n - 1; empty below two values. */
    public OptionalDouble variance() {
        long size = size();
        if (size < 2) {
            return OptionalDouble.empty();
        }
        double mean = mean().orElseThrow();
        double squares = counts.entrySet().stream()
                .mapToDouble(entry -> Math.pow(entry.getKey() - mean, 2) * entry.getValue())
                .sum();
        return OptionalDouble.of(squares / (size - 1));
    }

    /**
     * As R's {@code quantile(type = 7)}: between two values it lies in proportion. Empty when there are no values.
     *
     * @param share from 0 to 1; a half gives the median
     */
    public OptionalDouble quantile(double share) {
        long size = size();
        if (size == 0) {
            return OptionalDouble.empty();
        }
        double place = share * (size - 1);
        long below = (long) Math.floor(place);
        double low = at(below);
        double high = at(Math.min(below + 1, size - 1));
        return OptionalDouble.of(low + (place - below) * (high - low));
    }

    /** @param place in order, from 0 */
    private double at(long place) {
        long passed = 0;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (place < passed) {
                return entry.getKey();
            }
        }
        throw new IndexOutOfBoundsException(Long.toString(place));
    }
}

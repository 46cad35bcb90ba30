package nl.overbrug.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.statistics.Frequencies;

/** Counts by the words of their category. */
record Tallies(Map<String, Integer> counts) {

    int of(String... words) {
        return counts.getOrDefault(String.join(" ", words), 0);
    }

    /** How many, and of how many people. */
    Count count(Tallies people, String words) {
        return count(people, List.of(words));
    }

    /** Over several categories; the people are then at least those of the largest, who may be in the others too. */
    Count count(Tallies people, List<String> categories) {
        long number = categories.stream().mapToLong(this::of).sum();
        int most = categories.stream().mapToInt(people::of).max().orElse(0);
        return new Count(number, Math.min(most, SmallCounts.SHOWN_FROM));
    }

    /** How often each number from the least to the most stands behind these words. */
    Frequencies numbers(String words, int least, int most) {
        Map<Integer, Long> numbers = new TreeMap<>();
        IntStream.rangeClosed(least, most)
                .forEach(number -> numbers.put(number, (long) of(words, Integer.toString(number))));
        return Frequencies.of(numbers);
    }
}

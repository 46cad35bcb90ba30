package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.monitor.Boxes.Division;

/**
 * How many are in each box, of views that lie beside each other as columns. There may be hundreds, so boxes are numbers here, and what a category
 * counts for is looked up once.
 */
final class Columns {

    /** @param times how often who is in a category is in the box of this place */
    private record In(int place, int times) {}

    private final Boxes boxes;
    private final Views.Counting counting;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Categories> categories = new HashMap<>();
    private final SortedMap<String, long[]> numbers = new TreeMap<>();
    /** Of boxes that hold no people: the place where of how many people it is. */
    private final Map<Integer, Integer> people = new HashMap<>();

    Columns(Boxes boxes, Views.Counting counting) {
        this.boxes = boxes;
        this.counting = counting;
        List<String> names = boxes.names();
        names.forEach(box -> places.putIfAbsent(box, places.size()));
        for (String box : names) {
            places.putIfAbsent(ShownBoxes.PEOPLE + box, places.size());
        }
    }

    /**
     * Adds to the column with this key.
     *
     * @param counts as {@link Lines} reads them
     */
    void add(String key, String measure, String counts) {
        long[] column = column(key);
        Categories known = known(measure);
        Lines.each(counts, (from, tab, n) -> add(column, known.at(counts, from, tab), n));
    }

    /** @param counts by category */
    void add(String key, String measure, Map<String, ? extends Number> counts) {
        long[] column = column(key);
        Categories known = known(measure);
        counts.forEach((category, n) -> add(column, known.of(category), n.longValue()));
    }

    private long[] column(String key) {
        return numbers.computeIfAbsent(key, first -> new long[places.size()]);
    }

    private Categories known(String measure) {
        return categories.computeIfAbsent(measure, first -> new Categories(category -> in(measure, category)));
    }

    private static void add(long[] column, List<In> in, long n) {
        for (In each : in) {
            column[each.place()] += each.times() * n;
        }
    }

    /** What the categories of a measure count for. They come in the same order in each view, so the one after the last is tried before it is looked up. */
    private static final class Categories {

        private final Function<String, List<In>> counting;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<List<In>> in = new ArrayList<>();
        private int next;

        Categories(Function<String, List<In>> counting) {
            this.counting = counting;
        }

        /** Of the category that stands at this place in a text. */
        List<In> at(String text, int from, int end) {
            boolean follows = next < names.size()
                    && names.get(next).length() == end - from
                    && text.startsWith(names.get(next), from);
            return follows ? in.get(next++) : of(text.substring(from, end));
        }

        List<In> of(String category) {
            int at = known.computeIfAbsent(category, first -> {
                names.add(first);
                in.add(counting.apply(first));
                return in.size() - 1;
            });
            next = at + 1;
            return in.get(at);
        }
    }

    private List<In> in(String measure, String category) {
        if (!Cells.isCount(measure, category)) {
            return List.of();
        }
        List<In> in = new ArrayList<>();
        counting.boxes(measure, category).forEach((box, times) -> {
            Integer place = places.get(box);
            if (place != null) {
                in.add(new In(place, times));
                if (box.startsWith(ShownBoxes.PEOPLE)) {
                    people.put(places.get(box.substring(ShownBoxes.PEOPLE.length())), place);
                }
            }
        });
        return in;
    }

    /** What is divided holds what its parts hold together, where it was not counted itself. */
    Columns filled() {
        for (int at = boxes.divisions().size() - 1; at >= 0; at--) {
            Division division = boxes.divisions().get(at);
            int whole = place(division.whole());
            int[] parts = division.parts().stream().mapToInt(this::place).toArray();
            for (long[] column : numbers.values()) {
                if (column[whole] == 0) {
                    column[whole] =
                            Arrays.stream(parts).mapToLong(part -> column[part]).sum();
                }
            }
        }
        return this;
    }

    Boxes boxes() {
        return boxes;
    }

    /** In an order that does not depend on the counts; a view with nobody may be missing. */
    List<String> keys() {
        return List.copyOf(numbers.keySet());
    }

    int place(String box) {
        return places.get(box);
    }

    /** How many there are in a box, in each column. */
    long[] numbers(int place) {
        return numbers.values().stream().mapToLong(column -> column[place]).toArray();
    }

    /** Of how many people that is. */
    long[] people(int place) {
        return numbers(people.getOrDefault(place, place));
    }

    /** Both, in each column and in all of them together. */
    List<Count> counts(int place) {
        long[] number = numbers(place);
        long[] of = people(place);
        List<Count> counts = new ArrayList<>();
        for (int at = 0; at < number.length; at++) {
            counts.add(count(number[at], of[at]));
        }
        counts.add(count(LongStream.of(number).sum(), LongStream.of(of).sum()));
        return counts;
    }

    private static Count count(long number, long people) {
        return new Count(number, (int) Math.min(people, SmallCounts.SHOWN_FROM));
    }

    /** The column with this key, by the names of the boxes; empty when it is missing. */
    Map<String, Long> of(String key) {
        long[] column = numbers.get(key);
        Map<String, Long> counts = new HashMap<>();
        if (column != null) {
            places.forEach((box, place) -> {
                if (!box.startsWith(ShownBoxes.PEOPLE) || people.containsValue(place)) {
                    counts.put(box, column[place]);
                }
            });
        }
        return counts;
    }
}

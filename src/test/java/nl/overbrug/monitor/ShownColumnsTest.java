package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick way over hundreds of parts shows what the plain way shows. */
class ShownColumnsTest {

    private static final Boxes PEOPLE = new Boxes.Builder()
            .base("all", "known")
            .divide("all", "unknown", "outside", "inside")
            .divide("outside", List.of("advice", "single", "elsewhere", "other"), Set.of("advice", "other"))
            .divide("inside", "joined", "not")
            .divide("joined", List.of("question", "none"), Set.of("question"))
            .divide("joined", "first", "second", "third", "fourth", "fifth")
            .join("heard", "outside", "joined")
            .divide("heard", "old", "young")
            .divide("known", List.of("low", "middle", "high"), Set.of("low", "middle", "high"))
            .build();

    private static final Boxes GOALS = new Boxes.Builder()
            .base("set")
            .divide("set", "reached", "open")
            .divide("set", "seen", "not")
            .build();

    static Stream<Long> seeds() {
        Random random = new Random();
        return Stream.generate(random::nextLong).limit(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void people_in_any_number_of_parts(long seed) {
        Random random = new Random(seed);
        int most = 1 + random.nextInt(40);
        agree(PEOPLE, counts(random, PEOPLE, box -> (int) (most * Math.pow(random.nextDouble(), 4))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_not_counted_as_people_too(long seed) {
        Random random = new Random(seed);
        List<Map<String, Long>> columns = counts(random, GOALS, box -> random.nextInt(9));
        columns.forEach(column -> GOALS.names()
                .forEach(box -> column.put(
                        ShownBoxes.PEOPLE + box,
                        (column.getOrDefault(box, 0L) + random.nextInt(2)) / (1 + random.nextInt(2)))));
        agree(GOALS, columns);
    }

    private static void agree(Boxes boxes, List<Map<String, Long>> columns) {
        Map<String, Long> total = new HashMap<>();
        columns.forEach(column -> column.forEach((box, n) -> total.merge(box, n, Long::sum)));
        ShownBoxes whole = ShownBoxes.of(boxes, total);
        List<Map<String, Shown>> plainly = PlainlyShown.split(boxes, whole, columns);
        ShownColumns quickly = ShownColumns.split(whole, of(boxes, columns));
        for (int at = 0; at < columns.size(); at++) {
            ShownBoxes shown = quickly.of(at);
            assertThat(boxes.names().stream().collect(Collectors.toMap(box -> box, shown::of)))
                    .as("part %d of %d", at, columns.size())
                    .isEqualTo(plainly.get(at));
        }
    }

    /** Counts by the names of boxes, laid beside each other. */
    static Columns of(Boxes boxes, List<Map<String, Long>> counts) {
        Columns columns = new Columns(boxes, (measure, box) -> Map.of(box, 1));
        for (int at = 0; at < counts.size(); at++) {
            columns.add("%03d".formatted(at), "", counts.get(at));
        }
        return columns.filled();
    }

    /** Of up to sixty parts, of which the later ones are smaller. */
    private static List<Map<String, Long>> counts(
            Random random, Boxes boxes, java.util.function.ToIntFunction<String> inside) {
        List<Map<String, Long>> columns = new ArrayList<>();
        IntStream.range(0, 2 + random.nextInt(60)).forEach(part -> {
            Map<String, Long> column = new HashMap<>();
            for (int at = boxes.divisions().size() - 1; at >= 0; at--) {
                Division division = boxes.divisions().get(at);
                if (!column.containsKey(division.whole())) {
                    division.parts().forEach(box -> column.computeIfAbsent(box, none -> (long) inside.applyAsInt(box)));
                    column.put(
                            division.whole(),
                            division.parts().stream().mapToLong(column::get).sum());
                } else {
                    spread(random, column, division);
                }
            }
            columns.add(column);
        });
        return columns;
    }

    /** A further division of the same whole. */
    private static void spread(Random random, Map<String, Long> column, Division division) {
        long left = column.get(division.whole());
        for (String part : division.parts()) {
            boolean last = part.equals(division.parts().get(division.parts().size() - 1));
            long n = last ? left : Math.round(left * Math.pow(random.nextDouble(), 3));
            column.put(part, n);
            left -= n;
        }
    }
}

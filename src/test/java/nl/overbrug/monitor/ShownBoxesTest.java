package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes every view of invented people and subtracts them from each other. */
class ShownBoxesTest {

    private static final int YEARS = 3;
    private static final int TEAMS = 4;

    private static final Boxes FEW = new Boxes.Builder()
            .base("all")
            .divide("all", "unknown", "outside", "inside")
            .divide("outside", List.of("advice", "single", "elsewhere", "other"), Set.of("other"))
            .divide("inside", "joined", "not")
            .divide("joined", List.of("question", "none"), Set.of("question"))
            .divide("not", "cannot", "later")
            .join("heard", "outside", "not")
            .divide("heard", "old", "young")
            .build();

    /** Each person is in one year and one team. */
    private record Person(int year, int team, Set<String> boxes) {}

    static Stream<Long> seeds() {
        Random random = new Random();
        return Stream.generate(random::nextLong).limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_small_number_follows_from_all_views_together(long seed) {
        assertThat(found(FEW, new Random(seed))).isEmpty();
    }

    @Test
    void nor_from_all_views_of_reach() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int again = 0; again < 5; again++) {
            assertThat(found(ReachBoxes.all(), random)).as("seed %d", seed).isEmpty();
        }
    }

    /** So that finding nothing says something. */
    @Test
    void when_only_the_small_ones_are_kept_back_they_are_found() {
        Random random = new Random(28);
        List<Person> people = people(FEW, random);
        Subtraction subtraction = new Subtraction();
        Map<String, Long> counts = counts(FEW, people);
        put(subtraction, FEW, "", counts, box -> {
            long count = counts.getOrDefault(box, 0L);
            return count > 0 && count < 5 ? new Shown(Shown.Kind.SMALL, 0) : Shown.exactly(count);
        });
        Map<String, Long> one = Map.of("all", 20L, "unknown", 3L, "outside", 8L, "inside", 9L);
        put(
                subtraction,
                new Boxes(List.of("all"), FEW.divisions().subList(0, 1)),
                "@one",
                one,
                box -> one.get(box) < 5 ? new Shown(Shown.Kind.SMALL, 0) : Shown.exactly(one.get(box)));
        assertThat(subtraction.found()).contains("all@one less its shown parts", "unknown@one by solving");
    }

    @Test
    void of_whom_something_is_known_is_the_base_unless_it_would_tell_the_few_without() {
        Boxes boxes = new Boxes.Builder()
                .base("all")
                .divide("all", "up", "down", "without")
                .build();
        List<String> parts = List.of("up", "down");
        ShownParts few = ShownBoxes.of(boxes, Map.of("all", 62L, "up", 40L, "down", 20L, "without", 2L))
                .known("all", parts, "without");
        assertThat(few.base()).isEqualTo(Shown.exactly(62));
        assertThat(few.isWithFew()).isTrue();
        assertThat(few.parts()).contains(new ShownParts.Part(Shown.exactly(20), 20 / 62.0));
        ShownParts more = ShownBoxes.of(boxes, Map.of("all", 62L, "up", 36L, "down", 20L, "without", 6L))
                .known("all", parts, "without");
        assertThat(more.base()).isEqualTo(Shown.exactly(56));
        assertThat(more.isWithFew()).isFalse();
        assertThat(more.parts()).contains(new ShownParts.Part(Shown.exactly(36), 36 / 56.0));
    }

    @Test
    void large_numbers_are_shown_in_every_view() {
        List<Map<String, Long>> teams = List.of(
                Map.of("all", 60L, "unknown", 10L, "outside", 20L, "inside", 30L),
                Map.of("all", 70L, "unknown", 10L, "outside", 25L, "inside", 35L));
        Boxes boxes = new Boxes(List.of("all"), FEW.divisions().subList(0, 1));
        ShownBoxes whole = ShownBoxes.of(boxes, total(teams));
        List<ShownBoxes> shown = split(boxes, whole, teams);
        assertThat(shown.get(1).of("inside")).isEqualTo(Shown.exactly(35));
        assertThat(whole.share("", "inside", "all").fraction()).isEqualTo(0.5);
    }

    @Test
    void a_small_number_of_a_team_is_kept_back_with_one_more_box_and_in_one_more_team() {
        List<Map<String, Long>> teams = List.of(
                Map.of("all", 60L, "unknown", 10L, "outside", 20L, "inside", 30L),
                Map.of("all", 62L, "unknown", 2L, "outside", 25L, "inside", 35L),
                Map.of("all", 70L, "unknown", 10L, "outside", 25L, "inside", 35L));
        Boxes boxes = new Boxes(List.of("all"), FEW.divisions().subList(0, 1));
        List<ShownBoxes> shown = split(boxes, ShownBoxes.of(boxes, total(teams)), teams);
        assertThat(shown.stream()
                        .map(team -> Stream.of("unknown", "outside", "inside")
                                .map(box -> team.of(box).isExact()
                                        ? "" + team.of(box).number()
                                        : "×")
                                .toList()))
                .containsExactly(List.of("10", "20", "30"), List.of("×", "×", "35"), List.of("×", "×", "35"));
    }

    @Test
    void what_would_tell_something_of_everybody_in_a_team_is_kept_back() {
        List<Map<String, Long>> teams = List.of(
                Map.of("joined", 12L, "question", 12L, "none", 0L),
                Map.of("joined", 40L, "question", 20L, "none", 20L));
        Boxes boxes = new Boxes.Builder()
                .base("joined")
                .divide("joined", List.of("question", "none"), Set.of("question"))
                .build();
        List<ShownBoxes> shown = split(boxes, ShownBoxes.of(boxes, total(teams)), teams);
        assertThat(shown.get(0).of("question").isWithheld()).isTrue();
        assertThat(shown.get(0).of("joined")).isEqualTo(Shown.exactly(12));
        assertThat(ShownBoxes.of(boxes, teams.get(0)).of("question").isWithheld())
                .isTrue();
    }

    @Test
    void shares_of_less_than_ten_are_not_shown() {
        Boxes boxes =
                new Boxes.Builder().base("all").divide("all", "one", "other").build();
        ShownBoxes nine = ShownBoxes.of(boxes, Map.of("all", 14L, "one", 9L, "other", 5L));
        assertThat(nine.share("", "one", "all").fraction()).isNotNull();
        ShownBoxes small = ShownBoxes.of(boxes, Map.of("all", 9L, "one", 9L, "other", 0L));
        assertThat(small.share("", "one", "all").fraction()).isNull();
        assertThat(ShownBoxes.all(Map.of("all", 4L, "one", 1L))
                        .share("", "one", "all")
                        .fraction())
                .isEqualTo(0.25);
    }

    @Test
    void where_few_dropped_out_in_a_month_it_is_told_of_a_longer_time() {
        assertThat(told(Map.of("dropped.0-30", 2L, "dropped.91-183", 4L, "dropped.183-365", 7L)))
                .containsExactly(183, 365, 548, 730);
        assertThat(told(Map.of("dropped.0-30", 3L, "dropped.183-365", 7L))).containsExactly(365, 548, 730);
        assertThat(told(Map.of("dropped.0-30", 3L))).isEmpty();
        assertThat(told(Map.of("dropped.0-30", 6L, "dropped.548-730", 3L))).containsExactly(30, 91, 183, 365);
        assertThat(told(Map.of())).isEqualTo(Following.MARKS);
    }

    /** Of so many who dropped out, and sixty who did not. */
    private static List<Integer> told(Map<String, Long> dropped) {
        Map<String, Long> counts = new HashMap<>(dropped);
        counts.put(ReachBoxes.NOT_DROPPED, 60L);
        Map<String, Long> filled =
                ShownColumnsTest.of(ReachBoxes.all(), List.of(counts)).of("000");
        ShownBoxes shown = ShownBoxes.of(ReachBoxes.all(), filled);
        return Following.MARKS.stream()
                .filter(mark -> ReachBoxes.tellsDropout(mark, shown))
                .toList();
    }

    private static List<String> found(Boxes boxes, Random random) {
        List<Person> people = people(boxes, random);
        Subtraction subtraction = new Subtraction();
        Map<String, Long> counts = counts(boxes, people);
        ShownBoxes everything = ShownBoxes.of(boxes, counts);
        put(subtraction, boxes, "", counts, everything::of);
        List<List<Person>> years = IntStream.range(0, YEARS)
                .mapToObj(year ->
                        people.stream().filter(person -> person.year() == year).toList())
                .toList();
        List<ShownBoxes> shown = split(subtraction, boxes, "", everything, years);
        for (int year = 0; year < YEARS; year++) {
            List<Person> those = years.get(year);
            List<List<Person>> teams = IntStream.range(0, TEAMS)
                    .mapToObj(team -> those.stream()
                            .filter(person -> person.team() == team)
                            .toList())
                    .toList();
            split(subtraction, boxes, "/" + year, shown.get(year), teams);
        }
        return subtraction.found();
    }

    private static List<ShownBoxes> split(
            Subtraction subtraction, Boxes boxes, String view, ShownBoxes whole, List<List<Person>> parts) {
        List<Map<String, Long>> columns =
                parts.stream().map(part -> counts(boxes, part)).toList();
        List<ShownBoxes> shown = split(boxes, whole, columns);
        for (int at = 0; at < columns.size(); at++) {
            put(subtraction, boxes, view + "/" + at, columns.get(at), shown.get(at)::of);
        }
        for (String box : boxes.names()) {
            subtraction.addsUp(
                    box + view,
                    IntStream.range(0, columns.size())
                            .mapToObj(at -> box + view + "/" + at)
                            .toList());
        }
        return shown;
    }

    private static void put(
            Subtraction subtraction,
            Boxes boxes,
            String view,
            Map<String, Long> counts,
            java.util.function.Function<String, Shown> shown) {
        boxes.names().forEach(box -> subtraction.number(box + view, counts.getOrDefault(box, 0L), shown.apply(box)));
        for (Division division : boxes.divisions()) {
            subtraction.addsUp(
                    division.whole() + view,
                    division.parts().stream().map(part -> part + view).toList());
        }
    }

    private static List<Person> people(Boxes boxes, Random random) {
        int size = 5 + random.nextInt(250);
        double skew = 1 + 3 * random.nextDouble();
        return Stream.generate(() -> {
                    Set<String> in = new java.util.HashSet<>(boxes.bases());
                    for (Division division : boxes.divisions()) {
                        if (division.joins() && division.parts().stream().anyMatch(in::contains)) {
                            in.add(division.whole());
                        } else if (in.contains(division.whole())) {
                            in.add(division.parts()
                                    .get(skewed(random, division.parts().size(), skew)));
                        }
                    }
                    return new Person(skewed(random, YEARS, skew), skewed(random, TEAMS, skew), in);
                })
                .limit(size)
                .toList();
    }

    private static int skewed(Random random, int size, double skew) {
        return (int) (size * Math.pow(random.nextDouble(), skew));
    }

    private static Map<String, Long> counts(Boxes boxes, List<Person> people) {
        Map<String, Long> counts = new HashMap<>();
        people.forEach(person -> person.boxes().forEach(box -> counts.merge(box, 1L, Long::sum)));
        return counts;
    }

    private static List<ShownBoxes> split(Boxes boxes, ShownBoxes whole, List<Map<String, Long>> columns) {
        ShownColumns shown = ShownColumns.split(whole, ShownColumnsTest.of(boxes, columns));
        return IntStream.range(0, columns.size()).mapToObj(shown::of).toList();
    }

    private static Map<String, Long> total(List<Map<String, Long>> columns) {
        Map<String, Long> total = new HashMap<>();
        columns.forEach(column -> column.forEach((box, count) -> total.merge(box, count, Long::sum)));
        return total;
    }
}

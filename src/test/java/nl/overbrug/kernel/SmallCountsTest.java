package nl.overbrug.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTest {

    private static final Set<Long> ANY_SMALL = Set.of(1L, 2L, 3L, 4L);

    @ParameterizedTest
    @CsvSource({
        "'0,0', '0 0'",
        "'7,0,12', '7 0 12'",
        "'2,7,30', '<5 · 30'",
        "'30,7,2', '· 7 <5'",
        "'2,3,0', '<5 <5 0'",
        "'1,1,0', '· · ·'",
        "'1,7,30', '· · ·'",
        "'1,2,6,9', '· · · ·'",
        "'2,2,6,9', '<5 <5 · 9'",
        "'3,0', '· ·'",
        "'', ''"
    })
    void a_small_part_and_what_would_give_it_away_are_not_shown(String counts, String shown) {
        List<Long> parts = Stream.of(counts.split(","))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();

        assertThat(written(parts(parts))).isEqualTo(shown);
    }

    @Test
    void a_count_alone_is_shown_unless_it_is_small() {
        assertThat(written(List.of(alone(0), alone(1), alone(4), alone(5), alone(123_456))))
                .isEqualTo("0 <5 <5 5 123456");
    }

    /** Each part as how many there are of how many people. */
    @ParameterizedTest
    @CsvSource({
        "'10:1,30:12,0:0', '<5 · 0'",
        "'10:5,30:12,0:0', '10 30 0'",
        "'1:1,30:3,0:0', '· · ·'",
        "'20:4,20:4', '· ·'"
    })
    void many_decisions_about_few_people_are_as_small_as_those_people(String counts, String shown) {
        List<Count> parts = Stream.of(counts.split(","))
                .map(part -> part.split(":"))
                .map(part -> new Count(Long.parseLong(part[0]), Integer.parseInt(part[1])))
                .toList();

        assertThat(written(SmallCounts.parts(new Count(99, 5), parts))).isEqualTo(shown);
    }

    @Test
    void what_is_about_few_people_is_not_taken_apart() {
        List<Count> bySamePeople = List.of(new Count(3, 2), new Count(2, 2));

        assertThat(written(SmallCounts.parts(new Count(5, 2), bySamePeople))).isEqualTo("· ·");
    }

    /** Somebody who sees everything that is shown, knows the rule and tries every possibility. */
    @ParameterizedTest
    @CsvSource({"2, 18", "3, 14", "4, 10"})
    void whoever_tries_every_possibility_learns_no_small_part(int size, long most) {
        Map<String, List<List<Long>>> alike = tuples(size, most).collect(Collectors.groupingBy(SmallCountsTest::seen));

        assertThat(alike.values().stream()
                        .flatMap(List::stream)
                        .filter(parts -> seen(parts).contains("<5")))
                .as("some parts are shown as small")
                .isNotEmpty();
        alike.forEach((seen, possible) -> {
            if (isWithinReach(possible, most)) {
                assertNothingSmallIsKnown(seen, possible);
            }
        });
    }

    /** Two filters side by side, by team and by month: what is shown in one list says nothing more of the other. */
    @Test
    void two_lists_of_parts_of_one_total_give_nothing_away_together() {
        long most = 14;
        Map<String, Set<Long>> first = new HashMap<>();
        tuples(2, most)
                .filter(teams -> sum(teams) <= most)
                .forEach(teams -> tuples(3, most)
                        .filter(months -> sum(months) == sum(teams))
                        .filter(months -> parts(teams).get(0).kind() == Shown.Kind.SMALL)
                        .forEach(months -> first.computeIfAbsent(
                                        seen(teams) + " | " + seen(months), none -> new TreeSet<>())
                                .add(teams.get(0))));

        assertThat(first)
                .isNotEmpty()
                .allSatisfy((seen, values) -> assertThat(values).isEqualTo(ANY_SMALL));
    }

    private static void assertNothingSmallIsKnown(String seen, List<List<Long>> possible) {
        List<Shown> shown = parts(possible.get(0));
        for (int at = 0; at < shown.size(); at++) {
            int part = at;
            Set<Long> values =
                    possible.stream().map(parts -> parts.get(part)).collect(Collectors.toCollection(TreeSet::new));
            if (shown.get(at).kind() == Shown.Kind.SMALL) {
                assertThat(values).as(seen + " part " + at).isEqualTo(ANY_SMALL);
            } else if (shown.get(at).isWithheld() && shown.size() > 1) {
                assertThat(values).as(seen + " part " + at).hasSizeGreaterThan(1);
            }
        }
    }

    /** All possibilities were tried: none of them needs a part that is larger than what was tried. */
    private static boolean isWithinReach(List<List<Long>> possible, long most) {
        return sum(possible.get(0)) <= most;
    }

    private static List<Shown> parts(List<Long> people) {
        return SmallCounts.parts(
                Count.ofPeople(sum(people)),
                people.stream().map(Count::ofPeople).toList());
    }

    private static Shown alone(long people) {
        return SmallCounts.alone(Count.ofPeople(people));
    }

    private static String seen(List<Long> parts) {
        return written(List.of(alone(sum(parts)))) + ": " + written(parts(parts));
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static Stream<List<Long>> tuples(int size, long most) {
        return size == 0
                ? Stream.of(List.of())
                : tuples(size - 1, most)
                        .flatMap(rest -> LongStream.rangeClosed(0, most).mapToObj(next -> {
                            List<Long> longer = new ArrayList<>(rest);
                            longer.add(next);
                            return List.copyOf(longer);
                        }));
    }

    private static String written(List<Shown> shown) {
        return shown.stream()
                .map(each -> switch (each.kind()) {
                    case EXACT -> Long.toString(each.number());
                    case SMALL -> "<5";
                    case WITHHELD -> "·";
                })
                .collect(Collectors.joining(" "));
    }
}

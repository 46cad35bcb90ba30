package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes every year that is shown of invented mentors from all years, in every combination, and every team from its year: the trajectories that are left are
 * never of one or two mentors.
 */
class MentorDifferencesTest {

    private static final List<ProtocolStep> STEPS =
            List.of(ProtocolStep.B1, ProtocolStep.B2, ProtocolStep.D5, ProtocolStep.V3);

    private static final int FIRST = 2016;
    private static final int MOST = 5;

    /** A mentor with trajectories that began in a year, and the steps that applied to them. */
    private record Did(int mentor, String team, int year, Set<ProtocolStep> steps) {}

    static Stream<Long> seeds() {
        Random random = new Random();
        return Stream.generate(random::nextLong).limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_mentor_is_found_by_subtracting_years_from_all_or_teams_from_a_year(long seed) {
        List<Did> deeds = deeds(new Random(seed));
        Tallies all = together(deeds);
        if (!all.isShown()) {
            return;
        }
        Map<Integer, Tallies> years = all.shown(deeds.stream().collect(Collectors.groupingBy(Did::year, collected())));
        subtract(deeds, years.keySet(), Did::year);
        for (ProtocolStep step : STEPS) {
            List<Did> ofStep =
                    deeds.stream().filter(did -> did.steps().contains(step)).toList();
            subtract(ofStep, with(years, step), Did::year);
        }
        years.forEach((year, whole) -> {
            List<Did> ofYear = deeds.stream().filter(did -> did.year() == year).toList();
            Map<String, Tallies> teams =
                    whole.shown(ofYear.stream().collect(Collectors.groupingBy(Did::team, collected())));
            subtract(ofYear, teams.keySet(), Did::team);
            for (ProtocolStep step : STEPS) {
                Set<String> shown = with(teams, step);
                if (whole.bands().containsKey(step)) {
                    List<Did> ofStep = ofYear.stream()
                            .filter(did -> did.steps().contains(step))
                            .toList();
                    subtract(ofStep, shown, Did::team);
                } else {
                    assertThat(shown).isEmpty();
                }
            }
        });
    }

    private static <K> void subtract(List<Did> deeds, Set<K> shown, Function<Did, K> part) {
        List<K> parts = List.copyOf(shown);
        for (int some = 0; some < 1 << parts.size(); some++) {
            Set<K> gone = new HashSet<>();
            for (int at = 0; at < parts.size(); at++) {
                if ((some >> at & 1) == 1) {
                    gone.add(parts.get(at));
                }
            }
            if (!gone.isEmpty()) {
                notFew(deeds, did -> !gone.contains(part.apply(did)), gone);
            }
        }
        parts.forEach(one ->
                assertThat(mentors(deeds, did -> part.apply(did).equals(one))).isGreaterThanOrEqualTo(Tallies.FEWEST));
    }

    private static void notFew(List<Did> deeds, Predicate<Did> left, Set<?> gone) {
        assertThat(mentors(deeds, left)).as("left beside %s", gone).isNotIn(1, 2);
    }

    private static int mentors(List<Did> deeds, Predicate<Did> which) {
        return (int) deeds.stream().filter(which).map(Did::mentor).distinct().count();
    }

    private static <K> Set<K> with(Map<K, Tallies> parts, ProtocolStep step) {
        return parts.keySet().stream()
                .filter(part -> parts.get(part).bands().containsKey(step))
                .collect(Collectors.toSet());
    }

    private static Collector<Did, ?, Tallies> collected() {
        return Collectors.collectingAndThen(Collectors.toList(), MentorDifferencesTest::together);
    }

    /** Up to nine mentors in up to three teams, each with trajectories of some years and some of the steps. */
    private static List<Did> deeds(Random random) {
        List<Did> deeds = new ArrayList<>();
        int years = 1 + random.nextInt(MOST);
        double often = List.of(0.2, 0.5, 0.9).get(random.nextInt(3));
        for (int mentor = 0; mentor < 2 + random.nextInt(8); mentor++) {
            String team = "team " + random.nextInt(3);
            int of = mentor;
            IntStream.range(0, years)
                    .filter(year -> random.nextDouble() < often)
                    .mapToObj(year -> new Did(of, team, FIRST + year, some(random, often)))
                    .forEach(deeds::add);
        }
        return deeds;
    }

    private static Set<ProtocolStep> some(Random random, double often) {
        return STEPS.stream().filter(step -> random.nextDouble() < often).collect(Collectors.toSet());
    }

    /** What they did of it does not matter here. */
    private static Tallies together(List<Did> deeds) {
        Map<ProtocolStep, Map<AnswerCategory, Integer>> bands = new EnumMap<>(ProtocolStep.class);
        for (ProtocolStep step : STEPS) {
            int mentors = mentors(deeds, did -> did.steps().contains(step));
            if (mentors > 0) {
                bands.put(step, new HashMap<>(Map.of(AnswerCategory.HALF, mentors)));
            }
        }
        return new Tallies(mentors(deeds, did -> true), bands);
    }
}

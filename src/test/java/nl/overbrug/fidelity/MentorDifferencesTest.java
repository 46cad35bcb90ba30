package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.rollout.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lays the figures of every team beside those of everybody and subtracts: what is left is never of one or two mentors. */
class MentorDifferencesTest {

    private static final List<ProtocolStep> STEPS =
            List.of(ProtocolStep.B1, ProtocolStep.B2, ProtocolStep.D5, ProtocolStep.V3);

    static Stream<Long> seeds() {
        Random random = new Random();
        return Stream.generate(random::nextLong).limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_mentor_is_found_by_subtracting_teams_from_everybody_step_by_step(long seed) {
        Random random = new Random(seed);
        Map<UUID, Tallies> teams = teams(random);
        Map<ProtocolStep, StepWords> words = words();
        Figures everybody = Figures.of(together(teams.values().stream().toList()), words);
        Map<UUID, Figures> shown = Figures.ofTeams(teams, words);
        assertThat(shown.values()).allMatch(Figures::isShown);
        if (!everybody.isShown()) {
            assertThat(shown).isEmpty();
            return;
        }
        left(everybody.mentors(), shown.values().stream().map(Figures::mentors).toList());
        for (ProtocolStep step : STEPS) {
            List<Integer> ofTeams = shown.values().stream()
                    .flatMap(figures -> mentors(figures, step))
                    .toList();
            assertThat(ofTeams).as(step.name()).allMatch(mentors -> mentors >= Figures.FEWEST);
            mentors(everybody, step).forEach(all -> left(all, ofTeams));
        }
    }

    private static void left(int all, List<Integer> teams) {
        assertThat(all - teams.stream().mapToInt(team -> team).sum())
                .as("left of %d beside %s", all, teams)
                .satisfiesAnyOf(
                        left -> assertThat(left).isZero(),
                        left -> assertThat(left).isGreaterThanOrEqualTo(Figures.FEWEST));
    }

    private static Stream<Integer> mentors(Figures figures, ProtocolStep step) {
        return figures.elements().stream()
                .flatMap(element -> element.steps().stream())
                .filter(one -> one.step() == step)
                .map(Figures.OfStep::mentors);
    }

    /** Of one to nine mentors each; those without a team under null. */
    private static Map<UUID, Tallies> teams(Random random) {
        Map<UUID, Tallies> teams = new HashMap<>();
        for (int team = 0; team < 1 + random.nextInt(6); team++) {
            UUID id = team == 0 && random.nextBoolean() ? null : new UUID(0, team);
            List<Tallies> mentors = IntStream.rangeClosed(0, random.nextInt(9))
                    .mapToObj(mentor -> mentor(random))
                    .toList();
            teams.put(id, together(mentors));
        }
        return teams;
    }

    /** One who did some of the steps, with some part of the participants. */
    private static Tallies mentor(Random random) {
        Map<ProtocolStep, Map<AnswerCategory, Integer>> bands = new EnumMap<>(ProtocolStep.class);
        STEPS.stream()
                .filter(step -> random.nextInt(3) > 0)
                .forEach(step -> bands.put(step, Map.of(AnswerCategory.of(random.nextInt(101), 100), 1)));
        return new Tallies(1, bands);
    }

    private static Tallies together(List<Tallies> some) {
        Map<ProtocolStep, Map<AnswerCategory, Integer>> bands = new EnumMap<>(ProtocolStep.class);
        some.forEach(one -> one.bands()
                .forEach((step, each) -> each.forEach(
                        (category, mentors) -> bands.computeIfAbsent(step, none -> new EnumMap<>(AnswerCategory.class))
                                .merge(category, mentors, Integer::sum))));
        return new Tallies(some.stream().mapToInt(Tallies::mentors).sum(), bands);
    }

    private static Map<ProtocolStep, StepWords> words() {
        List<Element> elements =
                new ArrayList<>(List.of(Element.BRIDGE, Element.BRIDGE, Element.PLAN, Element.PROGRESS));
        Map<ProtocolStep, StepWords> words = new EnumMap<>(ProtocolStep.class);
        STEPS.forEach(step -> words.put(
                step,
                new StepWords(
                        elements.remove(0), "Verzonnen stap", null, StepMoment.EVERYBODY, StepWords.How.DERIVED)));
        return words;
    }
}

package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.fidelity.AskedStep;
import nl.overbrug.fidelity.NotYet;
import nl.overbrug.fidelity.Noted;
import nl.overbrug.fidelity.Observation;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.fidelity.StepFacts;
import nl.overbrug.fidelity.StepMoment;
import nl.overbrug.fidelity.StepWords;
import nl.overbrug.fidelity.Talk;
import nl.overbrug.fidelity.TalkFact;
import nl.overbrug.rollout.Element;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step by the shipped rows: called for and done, called for and not done, not called for. */
class FidelityRulesTest {

    private static final UUID TALK = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final int LATE = 4;
    private static final RulesEngine RULES = RulesEngine.compile(
            "fidelity/observations",
            ShippedRules.read().get("fidelity/observations").rows());

    /** The step, what calls for it and what shows it; "-": every conversation calls for it. */
    private static final String STEPS = """
            B1, BRIDGE_MEASURED, EVERY_PILLAR, DERIVED
            B2, BRIDGE, WISH, DERIVED
            B3, BRIDGE, LINKS, DERIVED
            B4, BRIDGE, PRIORITIES, DERIVED
            B5, BRIDGE, GOAL, DERIVED
            D1, PLAN_CHANGED, PLAN_HAS_DATE, DERIVED
            D2, PLAN_CHANGED, PLAN_HAS_ACTIONS, DERIVED
            D3, PLAN_CHANGED, ACTION_HAS_DATE, DERIVED
            D4, PLAN_CHANGED, ACTION_HAS_DOER, DERIVED
            D5, PLAN_CHANGED, ACTION_HAS_STRATEGY, DERIVED
            V1, ACTIONS_OPEN, ACTION_REPORTED, DERIVED
            V2, PROGRESS_TALK, GOALS_BROUGHT_BACK, DERIVED
            V3, ACTION_NOT_DONE, NEW_STRATEGY, DERIVED
            C1, REWARD_PROMISED, REWARD_AFTER_PLAN, DERIVED
            C2, REWARD_PROMISED, REWARD_CHECKED, DERIVED
            C3, REWARD_PROMISED, REWARD_AFTER_CHECK, DERIVED
            C4, REWARD_PROMISED, REWARD_HAS_SIGN, DERIVED
            C5, REWARD_EARNED, STORY_TOLD, TICKED
            ST1, -, STRESS_DISCUSSED, TICKED
            ST2, -, STRESS_DISCUSSED, TICKED
            F1, -, FEEDBACK_ASKED, TICKED
            F2, -, COLLEAGUES_ASKED, TICKED
            F3, -, LOOKED_BACK, TICKED
            """;

    @ParameterizedTest
    @CsvSource(textBlock = STEPS)
    void a_step_that_is_called_for_and_shown_is_done(
            ProtocolStep step, String calls, TalkFact shows, StepWords.How how) {
        assertThat(of(step, LATE, facts(calls, shows)))
                .containsExactly(new Observation(TALK, step, true, true, how, shows));
    }

    @ParameterizedTest
    @CsvSource(textBlock = STEPS)
    void a_step_that_is_called_for_and_not_shown_is_not_done(
            ProtocolStep step, String calls, TalkFact shows, StepWords.How how) {
        TalkFact[] all =
                Arrays.stream(TalkFact.values()).filter(fact -> fact != shows).toArray(TalkFact[]::new);
        assertThat(of(step, LATE, all)).containsExactly(new Observation(TALK, step, true, false, how, null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = STEPS)
    void a_step_that_nothing_calls_for_is_not_missed_but_counts_when_shown(
            ProtocolStep step, String calls, TalkFact shows, StepWords.How how) {
        boolean everybody = calls.equals("-");
        assertThat(of(step, LATE)).hasSize(everybody ? 1 : 0);
        assertThat(of(step, LATE, shows)).containsExactly(new Observation(TALK, step, everybody, true, how, shows));
    }

    @Test
    void the_first_bridge_is_called_for_up_to_the_last_conversation_of_the_norm() {
        assertThat(of(ProtocolStep.B1, 3)).extracting(Observation::applicable).containsExactly(true);
        assertThat(of(ProtocolStep.B1, LATE)).isEmpty();
        assertThat(of(ProtocolStep.B1, 1, TalkFact.BRIDGE_MEASURED)).hasSize(1);
    }

    @Test
    void a_step_that_counts_nowhere_is_neither_missed_nor_counted() {
        List<Record> facts = new ArrayList<>();
        facts.add(new AskedStep(1, ProtocolStep.F2, Element.FEEDBACK, StepMoment.NEVER, StepWords.How.TICKED));
        facts.add(new Talk(TALK, 1, 3, 1));
        Stream.of(TalkFact.values()).forEach(fact -> facts.add(new Noted(TALK, fact)));
        assertThat(RULES.reason(Observation.class, facts).verdicts()).isEmpty();
    }

    @Test
    void what_one_conversation_shows_says_nothing_of_another() {
        List<Record> facts = new ArrayList<>(asked(1));
        facts.add(new Talk(TALK, LATE, 3, 1));
        facts.add(new Talk(OTHER, LATE + 1, 3, 1));
        facts.add(new Noted(TALK, TalkFact.BRIDGE));
        facts.add(new Noted(OTHER, TalkFact.BRIDGE));
        facts.add(new Noted(OTHER, TalkFact.WISH));
        assertThat(RULES.reason(Observation.class, facts).verdicts())
                .filteredOn(each -> each.step() == ProtocolStep.B2)
                .containsExactly(
                        new Observation(TALK, ProtocolStep.B2, true, false, StepWords.How.DERIVED, null),
                        new Observation(OTHER, ProtocolStep.B2, true, true, StepWords.How.DERIVED, TalkFact.WISH));
    }

    @ParameterizedTest
    @CsvSource(textBlock = STEPS)
    void before_its_element_is_introduced_a_step_is_neither_missed_nor_counted(
            ProtocolStep step, String calls, TalkFact shows, StepWords.How how) {
        Element element = asked(1).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow()
                .element();
        List<Record> facts = new ArrayList<>(asked(1));
        facts.add(new Talk(TALK, LATE, 3, 1));
        facts.add(new Talk(OTHER, LATE, 3, 1));
        for (TalkFact fact : facts(calls, shows)) {
            facts.add(new Noted(TALK, fact));
            facts.add(new Noted(OTHER, fact));
        }
        facts.add(new NotYet(TALK, element));
        assertThat(RULES.reason(Observation.class, facts).verdicts())
                .filteredOn(each -> each.step() == step)
                .containsExactly(new Observation(OTHER, step, true, true, how, shows));
    }

    @ParameterizedTest
    @CsvSource(textBlock = STEPS)
    void before_its_element_is_introduced_nothing_is_concluded_from_only_one_of_the_two(
            ProtocolStep step, String calls, TalkFact shows, StepWords.How how) {
        for (TalkFact fact : facts(calls, shows)) {
            List<Record> facts = new ArrayList<>(asked(1));
            facts.add(new Talk(TALK, LATE, 3, 1));
            facts.add(new Noted(TALK, fact));
            Stream.of(Element.values()).forEach(element -> facts.add(new NotYet(TALK, element)));
            assertThat(RULES.reason(Observation.class, facts).verdicts()).isEmpty();
        }
    }

    @Test
    void each_conversation_goes_by_the_rows_of_its_own_version() {
        List<Record> facts = new ArrayList<>(asked(1));
        facts.add(new Talk(TALK, 1, 3, 2));
        assertThat(RULES.reason(Observation.class, facts).verdicts()).isEmpty();
    }

    private static TalkFact[] facts(String calls, TalkFact shows) {
        return calls.equals("-") ? new TalkFact[] {shows} : new TalkFact[] {TalkFact.valueOf(calls), shows};
    }

    private static List<Observation> of(ProtocolStep step, int number, TalkFact... shown) {
        List<Record> facts = new ArrayList<>(asked(1));
        facts.add(new Talk(TALK, number, 3, 1));
        Stream.of(shown).forEach(fact -> facts.add(new Noted(TALK, fact)));
        return RULES.reason(Observation.class, facts).verdicts().stream()
                .filter(observation -> observation.step() == step)
                .toList();
    }

    private static List<AskedStep> asked(int edition) {
        TableEngine table = ShippedTables.engine("fidelity/steps");
        return Stream.of(ProtocolStep.values())
                .map(step -> {
                    StepWords words = (StepWords)
                            table.verdict(table.decide(new StepFacts(step)).get(0));
                    return new AskedStep(edition, step, words.element(), words.applies(), words.how());
                })
                .toList();
    }
}

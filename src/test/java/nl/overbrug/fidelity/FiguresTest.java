package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.overbrug.rollout.Element;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final List<OneMentor> counts = new ArrayList<>();

    private record OneMentor(int mentor, ProtocolStep step, int percentage) {}

    @Test
    void the_figure_of_an_element_is_the_share_of_mentors_who_apply_a_step_averaged_over_its_steps() {
        mentors(ProtocolStep.B1, 100, 80, 65, 20);
        mentors(ProtocolStep.B2, 64, 10, 0, 90);
        Figures figures = figures();
        assertThat(figures.elements()).singleElement().satisfies(bridge -> {
            assertThat(bridge.element()).isEqualTo(Element.BRIDGE);
            assertThat(bridge.share()).isCloseTo((3 / 4d + 1 / 4d) / 2, within(1e-12));
        });
    }

    @Test
    void each_mentor_stands_in_one_category_of_a_step() {
        mentors(ProtocolStep.V3, 100, 70, 50, 20, 5, 0);
        Figures.OfStep step = figures().elements().get(0).steps().get(0);
        assertThat(step.mentors()).isEqualTo(6);
        assertThat(step.bands().values()).containsExactly(1, 1, 1, 1, 2);
        assertThat(step.share(AnswerCategory.NEARLY_NONE)).isCloseTo(1 / 3d, within(1e-12));
    }

    @Test
    void a_step_of_fewer_than_three_mentors_is_left_out_of_its_element() {
        mentors(ProtocolStep.D1, 100, 100, 100);
        mentors(ProtocolStep.D5, 0, 0);
        assertThat(figures().elements().get(0).steps())
                .extracting(Figures.OfStep::step)
                .containsExactly(ProtocolStep.D1);
        assertThat(figures().elements().get(0).share()).isEqualTo(1);
        assertThat(figures().elements().get(0).missing())
                .as("the other steps of plans")
                .isEqualTo(counted(step -> step.name().startsWith("D")) - 1);
        assertThat(figures().missing()).isEqualTo(counted(step -> true) - 1);
    }

    @Test
    void a_step_that_is_not_recorded_has_no_figure() {
        mentors(ProtocolStep.F2, 0, 0, 0, 0);
        assertThat(figures().elements()).isEmpty();
    }

    @Test
    void a_share_stands_in_the_band_that_begins_with_it() {
        assertThat(ShareBand.of(0.65)).isEqualTo(ShareBand.MOST);
        assertThat(ShareBand.of(0.6499)).isEqualTo(ShareBand.PART);
        assertThat(ShareBand.of(0.35)).isEqualTo(ShareBand.PART);
        assertThat(ShareBand.of(0.3499)).isEqualTo(ShareBand.LITTLE);
        assertThat(ShareBand.of(0)).isEqualTo(ShareBand.LITTLE);
    }

    @Test
    void the_number_of_mentors_of_an_element_is_that_of_its_rarest_step() {
        mentors(ProtocolStep.B1, 100, 100, 100, 0);
        mentors(ProtocolStep.B2, 100, 100, 0);
        assertThat(figures().of(Element.BRIDGE).mentors()).isEqualTo(3);
        assertThat(figures().of(Element.BRIDGE).band()).isEqualTo(ShareBand.MOST);
        assertThat(figures().of(Element.STRESS)).isNull();
    }

    @Test
    void two_mentors_together_are_not_shown() {
        mentors(ProtocolStep.B1, 100, 0);
        assertThat(figures().isShown()).isFalse();
        mentors(ProtocolStep.B2, 100, 0, 0);
        assertThat(figures().isShown()).isTrue();
    }

    private static int counted(Predicate<ProtocolStep> which) {
        return (int) Arrays.stream(ProtocolStep.values())
                .filter(which)
                .filter(step -> words(step).isCounted())
                .count();
    }

    private Figures figures() {
        Map<ProtocolStep, StepWords> steps = new EnumMap<>(ProtocolStep.class);
        for (ProtocolStep step : ProtocolStep.values()) {
            steps.put(step, words(step));
        }
        Map<ProtocolStep, Map<AnswerCategory, Integer>> bands = new EnumMap<>(ProtocolStep.class);
        counts.forEach(one -> bands.computeIfAbsent(one.step(), none -> new EnumMap<>(AnswerCategory.class))
                .merge(AnswerCategory.of(one.percentage(), 100), 1, Integer::sum));
        int mentors = (int) counts.stream().map(OneMentor::mentor).distinct().count();
        return Figures.of(new Tallies(mentors, bands), steps);
    }

    private static StepWords words(ProtocolStep step) {
        Element element = switch (step.name().charAt(0)) {
            case 'B' -> Element.BRIDGE;
            case 'D' -> Element.PLAN;
            case 'V' -> Element.PROGRESS;
            case 'C' -> Element.REWARDS;
            case 'S' -> Element.STRESS;
            default -> Element.FEEDBACK;
        };
        StepMoment moment = step == ProtocolStep.F2 ? StepMoment.NEVER : StepMoment.EVERYBODY;
        return new StepWords(element, "Verzonnen stap", null, moment, StepWords.How.DERIVED);
    }

    /** One mentor for each percentage. */
    private void mentors(ProtocolStep step, int... percentages) {
        for (int i = 0; i < percentages.length; i++) {
            counts.add(new OneMentor(i, step, percentages[i]));
        }
    }
}

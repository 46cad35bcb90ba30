package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.rollout.Element;

/**
 * Fidelity of some mentors together: per element and per step, never of one of them.
 *
 * @param mentors who have figures
 * @param elements those with a step that applied to enough mentors
 * @param missing how many steps are left out, as they applied to fewer, here or in what is left beside this
 */
public record Figures(int mentors, List<OfElement> elements, int missing) {

    /**
     * @param share the share of (mentor × step) answers that apply, averaged over the steps; from 0 to 1
     * @param missing how many steps are left out, as they applied to fewer mentors
     */
    public record OfElement(Element element, double share, List<OfStep> steps, int missing) {

        public ShareBand band() {
            return ShareBand.of(share);
        }

        /** Of how many mentors it is the figure at least: not every step applies with everybody. */
        public int mentors() {
            return steps.stream().mapToInt(OfStep::mentors).min().orElse(0);
        }
    }

    /**
     * @param mentors those with a participant to whom it applied
     * @param bands how many of those mentors in each category; every category has a count
     */
    public record OfStep(ProtocolStep step, StepWords words, int mentors, Map<AnswerCategory, Integer> bands) {

        /** The share of mentors who apply it: in the two highest categories. */
        public double applies() {
            int applying = 0;
            for (AnswerCategory category : AnswerCategory.values()) {
                applying += category.applies() ? bands.get(category) : 0;
            }
            return (double) applying / mentors;
        }

        /** From 0 to 1. */
        public double share(AnswerCategory category) {
            return (double) bands.get(category) / mentors;
        }
    }

    /** Whether they may be shown. A step of fewer mentors is left out even then. */
    public boolean isShown() {
        return mentors >= Tallies.FEWEST;
    }

    static Figures of(Tallies tallies, Map<ProtocolStep, StepWords> steps) {
        Map<Element, List<OfStep>> shown = new EnumMap<>(Element.class);
        Map<Element, Integer> missing = new EnumMap<>(Element.class);
        steps.forEach((step, words) -> {
            int mentors = tallies.mentors(step);
            if (words.isCounted() && mentors >= Tallies.FEWEST) {
                shown.computeIfAbsent(words.element(), none -> new ArrayList<>())
                        .add(new OfStep(step, words, mentors, tallies.answers(step)));
            } else if (words.isCounted()) {
                missing.merge(words.element(), 1, Integer::sum);
            }
        });
        List<OfElement> elements = new ArrayList<>();
        shown.forEach((element, ofElement) -> elements.add(new OfElement(
                element,
                ofElement.stream().mapToDouble(OfStep::applies).average().orElseThrow(),
                ofElement,
                missing.getOrDefault(element, 0))));
        return new Figures(
                tallies.mentors(),
                elements,
                missing.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The figure of one element; null when too few mentors have it. */
    public OfElement of(Element element) {
        return isShown()
                ? elements.stream()
                        .filter(each -> each.element() == element)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}

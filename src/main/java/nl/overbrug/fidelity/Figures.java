package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.rollout.Element;

/**
 * Fidelity of some mentors together: per element and per step, never of one of them.
 *
 * @param mentors who have figures
 * @param elements those with a step that applied to enough mentors
 * @param missing how many steps are left out, as they applied to fewer
 */
public record Figures(int mentors, List<OfElement> elements, int missing) {

    /** Fewer mentors than this are never shown: who knows the own figures would know a colleague's. */
    static final int FEWEST = 3;

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
            int applying = bands.entrySet().stream()
                    .filter(band -> band.getKey().applies())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return (double) applying / mentors;
        }

        /** From 0 to 1. */
        public double share(AnswerCategory category) {
            return (double) bands.get(category) / mentors;
        }
    }

    /** Whether they may be shown. A step of fewer mentors is left out even then. */
    public boolean isShown() {
        return mentors >= FEWEST;
    }

    static Figures of(Tallies tallies, Map<ProtocolStep, StepWords> steps) {
        Map<ProtocolStep, OfStep> bySteps = new EnumMap<>(ProtocolStep.class);
        Map<Element, Integer> missing = new EnumMap<>(Element.class);
        steps.forEach((step, words) -> {
            if (words.isCounted() && tallies.mentors(step) >= FEWEST) {
                bySteps.put(step, step(step, words, tallies));
            } else if (words.isCounted()) {
                missing.merge(words.element(), 1, Integer::sum);
            }
        });
        List<OfElement> elements = Arrays.stream(Element.values())
                .map(element -> bySteps.values().stream()
                        .filter(step -> step.words().element() == element)
                        .toList())
                .filter(ofElement -> !ofElement.isEmpty())
                .map(ofElement -> new OfElement(
                        ofElement.get(0).words().element(),
                        ofElement.stream()
                                .mapToDouble(OfStep::applies)
                                .average()
                                .orElseThrow(),
                        ofElement,
                        missing.getOrDefault(ofElement.get(0).words().element(), 0)))
                .toList();
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

    /**
     * The teams whose figures may stand beside those of everybody: three mentors or more, and what is left is nobody or three or more too, so that
     * no mentor can be found by subtracting.
     *
     * @param sizes how many mentors have figures, by team; those without a team under null
     */
    static Set<UUID> shownTeams(Map<UUID, Integer> sizes) {
        List<UUID> shown = new ArrayList<>(sizes.keySet().stream()
                .filter(team -> team != null && sizes.get(team) >= FEWEST)
                .sorted(Comparator.comparing((UUID team) -> sizes.get(team)).thenComparing(Comparator.naturalOrder()))
                .toList());
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        int rest = all - shown.stream().mapToInt(sizes::get).sum();
        if (rest > 0 && rest < FEWEST && !shown.isEmpty()) {
            shown.remove(0);
        }
        return new HashSet<>(shown);
    }

    /**
     * Of each team, as far as it may stand beside everybody and the other teams.
     *
     * @param teams those without a team under null; a team that may not be shown is missing in the answer
     */
    static Map<UUID, Figures> ofTeams(Map<UUID, Tallies> teams, Map<ProtocolStep, StepWords> steps) {
        Map<UUID, Integer> sizes = new HashMap<>();
        teams.forEach((team, tallies) -> sizes.put(team, tallies.mentors()));
        Map<UUID, Map<ProtocolStep, Map<AnswerCategory, Integer>>> bands = new HashMap<>();
        Set<UUID> shown = shownTeams(sizes);
        shown.forEach(team -> bands.put(team, new EnumMap<>(ProtocolStep.class)));
        for (ProtocolStep step : steps.keySet()) {
            // A step may apply with fewer mentors than there are: what is left beside these teams may be few again.
            Map<UUID, Integer> ofStep = new HashMap<>();
            teams.forEach((team, tallies) ->
                    ofStep.merge(shown.contains(team) ? team : null, tallies.mentors(step), Integer::sum));
            shownTeams(ofStep)
                    .forEach(team ->
                            bands.get(team).put(step, teams.get(team).bands().get(step)));
        }
        Map<UUID, Figures> figures = new HashMap<>();
        shown.forEach(team -> figures.put(team, of(new Tallies(sizes.get(team), bands.get(team)), steps)));
        return figures;
    }

    private static OfStep step(ProtocolStep step, StepWords words, Tallies tallies) {
        Map<AnswerCategory, Integer> bands = new EnumMap<>(AnswerCategory.class);
        for (AnswerCategory category : AnswerCategory.values()) {
            bands.put(category, tallies.in(step, category));
        }
        return new OfStep(step, words, tallies.mentors(step), bands);
    }
}

package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.rollout.Element;

/**
 * Fidelity of some mentors together: per element and per step, never of one of them.
 *
 * @param mentors who have figures
 * @param elements those with a step that applied to anybody
 */
public record Figures(int mentors, List<OfElement> elements) {

    /** Fewer mentors than this are never shown: who knows the own figures would know a colleague's. */
    static final int FEWEST = 3;

    /**
     * @param share the share of (mentor × step) answers that apply, averaged over the steps; from 0 to 1
     */
    public record OfElement(Element element, double share, List<OfStep> steps) {}

    /**
     * @param mentors those with a participant to whom it applied
     * @param bands how many of those mentors in each category; every category has a count
     */
    public record OfStep(ProtocolStep step, StepWords words, int mentors, Map<AnswerCategory, Integer> bands) {

        /** The share of mentors who apply it: in the two highest categories. */
        double applies() {
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

    static Figures of(List<ShareRows.Count> counts, Map<ProtocolStep, StepWords> steps) {
        Map<ProtocolStep, OfStep> bySteps = new EnumMap<>(ProtocolStep.class);
        steps.forEach((step, words) -> {
            OfStep ofStep = step(step, words, counts);
            if (words.isCounted() && ofStep.mentors() >= FEWEST) {
                bySteps.put(step, ofStep);
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
                        ofElement))
                .toList();
        return new Figures(mentors(counts), elements);
    }

    /**
     * The teams whose figures may stand beside those of everybody: three mentors or more, and what is left is nobody or three or more too, so that
     * no mentor can be found by subtracting.
     */
    static Set<UUID> shownTeams(List<ShareRows.Count> counts) {
        Map<UUID, Integer> sizes = counts.stream()
                .filter(count -> count.team() != null)
                .collect(Collectors.groupingBy(
                        ShareRows.Count::team, Collectors.collectingAndThen(Collectors.toList(), Figures::mentors)));
        List<UUID> shown = new ArrayList<>(sizes.keySet().stream()
                .filter(team -> sizes.get(team) >= FEWEST)
                .sorted(Comparator.comparing((UUID team) -> sizes.get(team)).thenComparing(Comparator.naturalOrder()))
                .toList());
        int rest = mentors(counts) - shown.stream().mapToInt(sizes::get).sum();
        if (rest > 0 && rest < FEWEST && !shown.isEmpty()) {
            shown.remove(0);
        }
        return new HashSet<>(shown);
    }

    static List<ShareRows.Count> ofTeam(UUID team, List<ShareRows.Count> counts) {
        return counts.stream()
                .filter(count -> Objects.equals(count.team(), team))
                .toList();
    }

    private static int mentors(List<ShareRows.Count> counts) {
        return (int) counts.stream().map(ShareRows.Count::mentor).distinct().count();
    }

    private static OfStep step(ProtocolStep step, StepWords words, List<ShareRows.Count> counts) {
        Map<AnswerCategory, Integer> bands = new EnumMap<>(AnswerCategory.class);
        Arrays.stream(AnswerCategory.values()).forEach(category -> bands.put(category, 0));
        List<ShareRows.Count> ofStep =
                counts.stream().filter(count -> count.step() == step).toList();
        ofStep.forEach(count -> bands.merge(AnswerCategory.of(count.done(), count.base()), 1, Integer::sum));
        return new OfStep(step, words, ofStep.size(), bands);
    }
}

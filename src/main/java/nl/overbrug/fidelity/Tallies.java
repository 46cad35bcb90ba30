package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Some mentors together.
 *
 * @param mentors who have figures
 * @param bands how many of them stand in each category of a step; steps and categories of nobody are left out
 */
record Tallies(int mentors, Map<ProtocolStep, Map<AnswerCategory, Integer>> bands) {

    /** Fewer mentors than this are never shown: who knows the own figures would know a colleague's. */
    static final int FEWEST = 3;

    static final Tallies NOBODY = new Tallies(0, Map.of());

    boolean isShown() {
        return mentors >= FEWEST;
    }

    /** How many have a participant to whom the step applied. */
    int mentors(ProtocolStep step) {
        return bands.getOrDefault(step, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int in(ProtocolStep step, AnswerCategory category) {
        return bands.getOrDefault(step, Map.of()).getOrDefault(category, 0);
    }

    /**
     * What of each part of these mentors may stand beside all of them, who are shown, step by step: see {@link #shown(Map, int)}.
     *
     * @param parts the years or half-years of everybody, or the teams of a year; those without a team under null
     * @return the parts that may be shown, with the steps that may be
     */
    <K extends Comparable<? super K>> Map<K, Tallies> shown(Map<K, Tallies> parts) {
        Map<K, Tallies> shown = new HashMap<>();
        shown(sizes(parts, Tallies::mentors), mentors)
                .forEach(part ->
                        shown.put(part, new Tallies(parts.get(part).mentors(), new EnumMap<>(ProtocolStep.class))));
        for (ProtocolStep step : bands.keySet()) {
            // A step may apply with fewer mentors than there are: what is left beside these parts may be few again.
            Map<K, Integer> sizes = sizes(parts, part -> part.mentors(step));
            Set<K> few = new HashSet<>(parts.keySet());
            few.removeAll(shown.keySet());
            shown(sizes, few, mentors(step))
                    .forEach(part -> shown.get(part)
                            .bands()
                            .put(step, parts.get(part).bands().get(step)));
        }
        return shown;
    }

    /**
     * The parts that may be shown beside all: three mentors or more, and what is left is of nobody or of three or more too, so that no mentor can be found
     * by subtracting. Where few are left the smallest goes too, of two alike the latest, which is least complete. A mentor may be in several years: what is
     * left is of as many at least as are in no part that is shown, and as are in one that is not.
     *
     * @param sizes how many mentors have figures, by part; what may not be shown whatever its size under null
     * @param all how many mentors there are in all
     */
    static <K extends Comparable<? super K>> Set<K> shown(Map<K, Integer> sizes, int all) {
        return shown(sizes, Set.of(), all);
    }

    private static <K extends Comparable<? super K>> Set<K> shown(Map<K, Integer> sizes, Set<K> never, int all) {
        List<K> shown = new ArrayList<>(sizes.keySet().stream()
                .filter(part -> part != null && sizes.get(part) >= FEWEST && !never.contains(part))
                .sorted(Comparator.<K, Integer>comparing(sizes::get).thenComparing(Comparator.reverseOrder()))
                .toList());
        int elsewhere = sizes.keySet().stream()
                .filter(part -> !shown.contains(part))
                .mapToInt(sizes::get)
                .max()
                .orElse(0);
        int left = Math.max(elsewhere, all - shown.stream().mapToInt(sizes::get).sum());
        if (left > 0 && left < FEWEST && !shown.isEmpty()) {
            shown.remove(0);
        }
        return Set.copyOf(shown);
    }

    private static <K> Map<K, Integer> sizes(Map<K, Tallies> parts, ToIntFunction<Tallies> size) {
        Map<K, Integer> sizes = new HashMap<>();
        parts.forEach((part, tallies) -> sizes.put(part, size.applyAsInt(tallies)));
        return sizes;
    }
}

package nl.overbrug.fidelity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
        int mentors = 0;
        for (int inOne : bands.getOrDefault(step, Map.of()).values()) {
            mentors += inOne;
        }
        return mentors;
    }

    /** How many of them in each category; every category has a count. */
    Map<AnswerCategory, Integer> answers(ProtocolStep step) {
        Map<AnswerCategory, Integer> answers = new EnumMap<>(AnswerCategory.class);
        for (AnswerCategory category : AnswerCategory.values()) {
            answers.put(category, bands.getOrDefault(step, Map.of()).getOrDefault(category, 0));
        }
        return answers;
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
        Set<K> shown = new HashSet<>();
        int elsewhere = 0;
        int rest = all;
        K smallest = null;
        for (Map.Entry<K, Integer> one : sizes.entrySet()) {
            K part = one.getKey();
            int size = one.getValue();
            if (part == null || size < FEWEST || never.contains(part)) {
                elsewhere = Math.max(elsewhere, size);
            } else {
                shown.add(part);
                rest -= size;
                smallest = smallest == null ? part : smaller(sizes, smallest, part);
            }
        }
        int left = Math.max(elsewhere, rest);
        if (left > 0 && left < FEWEST) {
            shown.remove(smallest);
        }
        return shown;
    }

    /** Of two alike the latest. */
    private static <K extends Comparable<? super K>> K smaller(Map<K, Integer> sizes, K one, K other) {
        int difference = sizes.get(one) - sizes.get(other);
        return difference < 0 || difference == 0 && one.compareTo(other) > 0 ? one : other;
    }

    private static <K> Map<K, Integer> sizes(Map<K, Tallies> parts, ToIntFunction<Tallies> size) {
        Map<K, Integer> sizes = new HashMap<>();
        parts.forEach((part, tallies) -> sizes.put(part, size.applyAsInt(tallies)));
        return sizes;
    }
}

package nl.overbrug.fidelity;

import java.util.Map;

/**
 * Some mentors together.
 *
 * @param mentors who have figures
 * @param bands how many of them stand in each category of a step; steps and categories of nobody are left out
 */
record Tallies(int mentors, Map<ProtocolStep, Map<AnswerCategory, Integer>> bands) {

    /** How many have a participant to whom the step applied. */
    int mentors(ProtocolStep step) {
        return bands.getOrDefault(step, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int in(ProtocolStep step, AnswerCategory category) {
        return bands.getOrDefault(step, Map.of()).getOrDefault(category, 0);
    }
}

package nl.overbrug.fidelity.web;

import java.util.List;
import nl.overbrug.fidelity.Figures;

/**
 * What a team looks back with: the steps of each element, without names.
 *
 * @param team its name; null for all teams together
 * @param year in which the trajectories began; null for all
 * @param years that can be asked for, the last one first
 * @param figures null when there are too few mentors to show any
 * @param tables the same, as they stand on the page and in files
 */
public record Sheet(
        String team, Integer year, List<Integer> years, Figures figures, nl.overbrug.figure.Figures tables) {

    public boolean isShown() {
        return figures != null && figures.isShown();
    }
}

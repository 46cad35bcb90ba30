package nl.overbrug.progress;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;

/**
 * Of whom the pillars tell, at a moment or in a comparison: of who was measured. Where few others are left of everybody, who was measured may not be
 * told; then the pillars tell of all trajectories, and who was not measured is among those without a step. It is the same in every view, so that
 * views add up.
 *
 * @param few moments and comparisons of which few were not measured, of everybody in all years
 */
record Wholes(Set<Enum<?>> few) {

    static final Wholes MEASURED = new Wholes(Set.of());

    /** @param everything what is shown of everybody in all years */
    static Wholes of(ShownBoxes everything) {
        return new Wholes(Stream.<Enum<?>>concat(Stream.of(MeasuredMoment.values()), Stream.of(Comparison.values()))
                .filter(measured ->
                        everything.of(ProgressBoxes.others(measured)).kind() == Shown.Kind.SMALL)
                .collect(Collectors.toUnmodifiableSet()));
    }

    String of(Enum<?> measured) {
        return tellsOfAll(measured) ? ProgressBoxes.ALL : ProgressBoxes.done(measured);
    }

    boolean tellsOfAll(Enum<?> measured) {
        return few.contains(measured);
    }
}

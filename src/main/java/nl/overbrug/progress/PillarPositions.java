package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;

/**
 * Where participants stood on one pillar at one measurement.
 *
 * @param steps of those who gave a step: 1 to 5, or when a number of them would be small, 1 to 2 and 3 to 5
 * @param without to whom it did not apply, who answers later, and of whom the answer is missing; only where {@link #steps} shows how many they are
 *     together
 */
public record PillarPositions(Pillar pillar, ShownParts steps, List<Shown> without) {

    private static final int LOW = 2;

    static PillarPositions of(Pillar pillar, String whole, String at, ShownBoxes boxes) {
        String none = ProgressBoxes.without(at);
        ShownParts each = boxes.known(whole, ProgressBoxes.steps(at), none);
        return new PillarPositions(
                pillar,
                each.isExact() ? each : boxes.known(whole, ProgressBoxes.halves(at), none),
                ProgressBoxes.withoutStep(at).stream().map(boxes::of).toList());
    }

    /** Whether steps are taken together. */
    public boolean isCoarse() {
        return steps.parts().size() == LOW;
    }
}

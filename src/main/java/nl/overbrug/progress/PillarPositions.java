package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;

/**
 * Where participants stood on one pillar at one measurement.
 *
 * @param steps of those who gave a step: 1 to 5, or when a number of them would be small, 1 to 2 and 3 to 5
 * @param without to whom it did not apply, who answers later, and of whom the answer is missing
 */
public record PillarPositions(Pillar pillar, ShownParts steps, List<Shown> without) {

    private static final int LOW = 2;

    static PillarPositions of(Pillar pillar, List<Integer> steps, List<Shown> without) {
        ShownParts each = ShownParts.ofPeople(steps);
        ShownParts shown = each.isExact()
                ? each
                : ShownParts.ofPeople(List.of(sum(steps.subList(0, LOW)), sum(steps.subList(LOW, steps.size()))));
        return new PillarPositions(pillar, shown, without);
    }

    /** Whether steps are taken together. */
    public boolean isCoarse() {
        return steps.parts().size() == LOW;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}

package nl.overbrug.progress;

import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Sums;

/**
 * A mean over people, as far as it may be shown.
 *
 * @param mean null when it may not be shown, or of nobody
 */
public record ShownMean(Shown people, Double mean) {

    static ShownMean of(Sums sums) {
        boolean enough = ShownParts.isEnough(sums.n());
        return new ShownMean(
                SmallCounts.alone(Count.ofPeople(sums.n())),
                enough ? (Double) sums.mean().orElseThrow() : null);
    }
}

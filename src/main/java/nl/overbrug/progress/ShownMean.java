package nl.overbrug.progress;

import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Sums;

/**
 * A mean over people, as far as it may be shown.
 *
 * @param missing all others of the view
 * @param mean null when it may not be shown, or of nobody
 */
public record ShownMean(Shown people, Shown missing, Double mean) {

    /** A mean of few is not shown in the own caseload either: a mentor never sees what one person answered. */
    static ShownMean of(Sums sums, Shown people, Shown missing) {
        boolean enough = people.isExact() && ShownParts.isEnough(sums.n());
        return new ShownMean(people, missing, enough ? (Double) sums.mean().orElseThrow() : null);
    }
}

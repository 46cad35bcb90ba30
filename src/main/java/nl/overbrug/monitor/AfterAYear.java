package nl.overbrug.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.trajectory.EndReason;

/**
 * How trajectories stood one year after the referral, as table 18 counts it.
 *
 * @param base whose year is over and whose trajectory started
 * @param dropout by reason: dropout proper (uitval)
 * @param neutralEnds by reason: early ends that are nobody's dropping out
 * @param notStarted joined a year ago or longer, but no trajectory came of it; not in the base
 * @param tooEarly joined, but the year is not over yet; not in the base
 */
public record AfterAYear(
        Shown base,
        List<ShownShare> dropout,
        List<ShownShare> neutralEnds,
        Shown notStarted,
        Shown tooEarly,
        ShownBoxes boxes) {

    static AfterAYear of(ShownBoxes boxes) {
        return new AfterAYear(
                boxes.of(ReachBoxes.YEAR_OVER),
                reasons(true, boxes),
                reasons(false, boxes),
                boxes.of(ReachBoxes.NOT_STARTED),
                boxes.of(ReachBoxes.YEAR_NOT_OVER),
                boxes);
    }

    /** Who joined and is not in the base. */
    public Shown notCounted() {
        return boxes.of(ReachBoxes.NOT_COUNTED);
    }

    public ShownShare goalsReached() {
        return share(EndReason.GOALS_REACHED, boxes);
    }

    public ShownShare endedEarly() {
        return share("monitor.voortijdig", ReachBoxes.ENDED_EARLY);
    }

    public ShownShare dropoutTotal() {
        return share("monitor.uitval", ReachBoxes.DROPOUT);
    }

    public ShownShare neutralTotal() {
        return share("monitor.neutraal", ReachBoxes.NEUTRAL);
    }

    public ShownShare stillRunning() {
        return share("monitor.loopt", ReachBoxes.STILL_RUNNING);
    }

    private ShownShare share(String label, String box) {
        return boxes.share(label, box, ReachBoxes.YEAR_OVER);
    }

    private static List<ShownShare> reasons(boolean dropout, ShownBoxes boxes) {
        return Stream.of(EndReason.values())
                .filter(reason -> !reason.isOutflow() && reason.isDropout() == dropout)
                .map(reason -> share(reason, boxes))
                .toList();
    }

    private static ShownShare share(EndReason reason, ShownBoxes boxes) {
        return boxes.share(reason.messageKey(), ReachBoxes.ended(reason), ReachBoxes.YEAR_OVER);
    }
}

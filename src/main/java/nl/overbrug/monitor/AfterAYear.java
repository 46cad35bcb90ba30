package nl.overbrug.monitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.trajectory.EndReason;

/**
 * How trajectories stood one year after the referral, as table 18 counts it.
 *
 * @param base whose year is over and whose trajectory started; everybody who joined where it would tell of how few that is not so, and then
 *     there are no shares
 * @param dropout by reason: dropout proper (uitval)
 * @param neutralEnds by reason: early ends that are nobody's dropping out
 * @param notStarted joined a year ago or longer, but no trajectory came of it
 * @param tooEarly joined, but the year is not over yet
 */
public record AfterAYear(
        Shown base,
        Map<EndReason, ShownShare> dropout,
        Map<EndReason, ShownShare> neutralEnds,
        Shown notStarted,
        Shown tooEarly,
        ShownBoxes boxes) {

    static AfterAYear of(ShownBoxes boxes) {
        Shown over = ReachBoxes.yearOver(boxes);
        return new AfterAYear(
                over.isExact() ? over : boxes.of(ReachBoxes.JOINED),
                reasons(true, boxes),
                reasons(false, boxes),
                boxes.of(ReachBoxes.NOT_STARTED),
                boxes.of(ReachBoxes.YEAR_NOT_OVER),
                boxes);
    }

    /** Of whom there is nothing to tell yet, or ever; they are in the base where no number stands here. */
    public Shown notCounted() {
        return boxes.of(ReachBoxes.NOT_COUNTED);
    }

    /** Whether the base also counts those of whom there is nothing to tell. */
    public boolean isWithFew() {
        return !base.isWithheld() && !notCounted().isExact();
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
        return boxes.share(label, box, ReachBoxes.yearOver(boxes));
    }

    private static Map<EndReason, ShownShare> reasons(boolean dropout, ShownBoxes boxes) {
        Map<EndReason, ShownShare> shares = new EnumMap<>(EndReason.class);
        Stream.of(EndReason.values())
                .filter(reason -> !reason.isOutflow() && reason.isDropout() == dropout)
                .forEach(reason -> shares.put(reason, share(reason, boxes)));
        return shares;
    }

    private static ShownShare share(EndReason reason, ShownBoxes boxes) {
        return boxes.share(reason.messageKey(), ReachBoxes.ended(reason), ReachBoxes.yearOver(boxes));
    }
}

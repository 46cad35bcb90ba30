package nl.overbrug.monitor;

import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.statistics.Interval;

/**
 * How many dropped out within a year after the referral of who stood low and of who stood high at the start, on one pillar or score: table 19 of
 * the evaluation. It tells of groups; nobody's chance follows from it, so there is no test.
 *
 * @param subject the pillar or score
 * @param label a key in the message files
 * @param median of everybody, in every view; who is on it counts as low; null when too few have a position
 * @param missing who started without a position; not in either half
 * @param difference share of the low half minus that of the high half, from -1 to 1; null when a share may not be shown
 * @param interval of the difference, 95%, by Newcombe's hybrid score; null where the difference is
 */
public record Outset(
        String subject,
        String label,
        Double median,
        Half low,
        Half high,
        Shown missing,
        Double difference,
        Interval interval) {

    /** @param dropped how many of those people, with their share */
    public record Half(Shown people, ShownParts.Part dropped) {}

    static Outset of(String subject, String label, Double median, ShownBoxes boxes) {
        Half low = half(ReachBoxes.low(subject, true), ReachBoxes.low(subject, false), boxes);
        Half high = half(ReachBoxes.high(subject, true), ReachBoxes.high(subject, false), boxes);
        Shown missing = boxes.together(ReachBoxes.nowhere(subject, true), ReachBoxes.nowhere(subject, false));
        if (low.dropped().fraction() == null || high.dropped().fraction() == null) {
            return new Outset(subject, label, median, low, high, missing, null, null);
        }
        Interval interval = Interval.ofDifference(
                        low.dropped().count().number(), low.people().number(),
                        high.dropped().count().number(), high.people().number())
                .orElseThrow();
        double difference = low.dropped().fraction() - high.dropped().fraction();
        return new Outset(subject, label, median, low, high, missing, difference, interval);
    }

    /** Who dropped out is told only beside who stayed: how many stood there at all may be known from elsewhere. */
    private static Half half(String dropped, String stayed, ShownBoxes boxes) {
        Shown people = boxes.together(dropped, stayed);
        Shown count = people.isExact() || !boxes.of(dropped).isExact() ? boxes.of(dropped) : ShownBoxes.WITHHELD;
        return new Half(
                people,
                new ShownParts.Part(
                        count, boxes.shareOfBoth("", dropped, stayed).fraction()));
    }
}

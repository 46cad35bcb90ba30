package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownShare;

/**
 * A box of the flow, public for the template, with the boxes into which it falls apart.
 *
 * @param counted which box it is: see {@link ReachBoxes}
 * @param share on its right base; the whole has none
 * @param base a key in the message files that names the base, with a place for its size; null for the whole
 */
public record Box(String counted, ShownShare share, String base, List<Box> parts) {

    /** The whole flow of figure 28. */
    static Box flow(ShownBoxes reach) {
        Shown all = reach.of(ReachBoxes.REFERRALS);
        Box unknown = box(
                ReachBoxes.UNKNOWN,
                reach.share("monitor.vak.onbekend", ReachBoxes.UNKNOWN, ReachBoxes.REFERRALS),
                "monitor.basis.aanmeldingen");
        Box outside = box(
                ReachBoxes.OUTSIDE,
                reach.shareOfBoth("monitor.vak.geen-doelgroep", ReachBoxes.OUTSIDE, ReachBoxes.INSIDE),
                "monitor.basis.bekend",
                outOfScope(reach));
        Box inside = box(
                ReachBoxes.INSIDE,
                reach.shareOfBoth("monitor.vak.doelgroep", ReachBoxes.INSIDE, ReachBoxes.OUTSIDE),
                "monitor.basis.bekend",
                targetGroup(reach));
        return new Box(
                ReachBoxes.REFERRALS,
                new ShownShare("monitor.vak.aanmeldingen", all, all, null),
                null,
                List.of(unknown, outside, inside));
    }

    /** This box and all below it, each with its depth, for the table beside the flow. */
    public List<Line> lines() {
        return lines(0).toList();
    }

    public record Line(Box box, int depth) {}

    private Stream<Line> lines(int depth) {
        return Stream.concat(Stream.of(new Line(this, depth)), parts.stream().flatMap(part -> part.lines(depth + 1)));
    }

    private static Box[] outOfScope(ShownBoxes reach) {
        List<Box> reasons = new ArrayList<>();
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            String box = ReachBoxes.outside(reason);
            // Figure 28 leaves ex-detainees out; they are shown only when there may be any.
            if (reason != OutOfScopeReason.EX_DETAINEE || !Shown.exactly(0).equals(reach.of(box))) {
                reasons.add(box(
                        box,
                        reach.share(reason.messageKey(), box, ReachBoxes.OUTSIDE),
                        "monitor.basis.geen-doelgroep"));
            }
        }
        return reasons.toArray(Box[]::new);
    }

    private static Box[] targetGroup(ShownBoxes reach) {
        Box joined = box(
                ReachBoxes.JOINED,
                reach.share("monitor.vak.doet-mee", ReachBoxes.JOINED, ReachBoxes.INSIDE),
                "monitor.basis.doelgroep");
        Box[] reasons = Stream.of(
                        ParticipationOutcome.CANNOT_COMMUNICATE,
                        ParticipationOutcome.NOT_DISCUSSED,
                        ParticipationOutcome.DOES_NOT_WANT)
                .map(reason -> box(
                        ReachBoxes.notJoined(reason),
                        reach.share(reason.messageKey(), ReachBoxes.notJoined(reason), ReachBoxes.NOT_JOINED),
                        "monitor.basis.doet-niet-mee"))
                .toArray(Box[]::new);
        Box notJoined = box(
                ReachBoxes.NOT_JOINED,
                reach.share("monitor.vak.doet-niet-mee", ReachBoxes.NOT_JOINED, ReachBoxes.INSIDE),
                "monitor.basis.doelgroep",
                reasons);
        return new Box[] {joined, notJoined};
    }

    private static Box box(String counted, ShownShare share, String baseKey, Box... parts) {
        return new Box(counted, share, baseKey, List.of(parts));
    }
}

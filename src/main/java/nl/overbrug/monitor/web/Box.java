package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.Reach;
import nl.overbrug.monitor.Share;

/**
 * A box of the flow, public for the template, with the boxes into which it falls apart.
 *
 * @param share on its right base; the whole has none
 * @param base a key in the message files that names the base, with a place for its size; null for the whole
 */
public record Box(Share share, String base, List<Box> parts) {

    /** The whole flow of figure 28. */
    static Box flow(Reach reach) {
        int all = reach.referrals();
        Box unknown = box("monitor.vak.onbekend", reach.unknown(), all, "monitor.basis.aanmeldingen");
        Box outside = box(
                "monitor.vak.geen-doelgroep",
                reach.notTargetGroup(),
                reach.known(),
                "monitor.basis.bekend",
                outOfScope(reach));
        Box inside = box(
                "monitor.vak.doelgroep",
                reach.targetGroup(),
                reach.known(),
                "monitor.basis.bekend",
                targetGroup(reach));
        return new Box(new Share("monitor.vak.aanmeldingen", all, all), null, List.of(unknown, outside, inside));
    }

    /** This box and all below it, each with its depth, for the table beside the flow. */
    public List<Line> lines() {
        return lines(0).toList();
    }

    public record Line(Box box, int depth) {}

    private Stream<Line> lines(int depth) {
        return Stream.concat(Stream.of(new Line(this, depth)), parts.stream().flatMap(part -> part.lines(depth + 1)));
    }

    private static Box[] outOfScope(Reach reach) {
        List<Box> reasons = new ArrayList<>();
        for (OutOfScopeReason reason : OutOfScopeReason.values()) {
            int count = reach.notTargetGroup(reason);
            // Figure 28 leaves ex-detainees out; they are shown only when there are any.
            if (count > 0 || reason != OutOfScopeReason.EX_DETAINEE) {
                reasons.add(box(reason.messageKey(), count, reach.notTargetGroup(), "monitor.basis.geen-doelgroep"));
            }
        }
        return reasons.toArray(Box[]::new);
    }

    private static Box[] targetGroup(Reach reach) {
        Box joined = box("monitor.vak.doet-mee", reach.joined(), reach.targetGroup(), "monitor.basis.doelgroep");
        Box[] reasons = Stream.of(
                        ParticipationOutcome.CANNOT_COMMUNICATE,
                        ParticipationOutcome.NOT_DISCUSSED,
                        ParticipationOutcome.DOES_NOT_WANT)
                .map(reason -> box(
                        reason.messageKey(),
                        reach.notJoining(reason),
                        reach.notJoining(),
                        "monitor.basis.doet-niet-mee"))
                .toArray(Box[]::new);
        Box notJoined = box(
                "monitor.vak.doet-niet-mee",
                reach.notJoining(),
                reach.targetGroup(),
                "monitor.basis.doelgroep",
                reasons);
        return new Box[] {joined, notJoined};
    }

    private static Box box(String label, int count, int base, String baseKey, Box... parts) {
        return new Box(new Share(label, count, base), baseKey, List.of(parts));
    }
}

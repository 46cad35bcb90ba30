package nl.overbrug.monitor;

import java.util.List;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.SmallCounts.Shown;

/** Whom the approach reaches in one view, as far as it may be shown there. */
public record ShownReach(
        ShownBoxes boxes,
        Distribution helpQuestions,
        List<ParticipantTable> participants,
        AfterAYear afterAYear,
        List<Outset> outsets,
        Following following) {

    /** Whether it is known that nobody was referred. */
    public boolean isEmpty() {
        return Shown.exactly(0).equals(boxes.of(ReachBoxes.REFERRALS));
    }

    /** Who joined, of those with whom taking part was really discussed: who joined and who does not want. */
    public ShownShare accepted() {
        return boxes.shareOfBoth(
                "monitor.gevraagd", ReachBoxes.JOINED, ReachBoxes.notJoined(ParticipationOutcome.DOES_NOT_WANT));
    }
}

package nl.overbrug.intake.web;

import java.time.LocalDate;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ParticipationTalk;
import nl.overbrug.intake.Referral;

/** The conversation about taking part. */
record TalkForm(int version, ParticipationOutcome outcome, LocalDate on, LocalDate askAgainOn) {

    /** With the conversation, if it was just held. */
    static TalkForm of(Referral referral, LocalDate today) {
        ParticipationTalk held = referral.status() == Referral.Status.ELIGIBLE ? null : referral.participation();
        return held == null
                ? new TalkForm(referral.version(), null, today, null)
                : new TalkForm(referral.version(), held.outcome(), held.on(), held.askAgainOn());
    }

    ParticipationTalk toTalk() {
        return new ParticipationTalk(outcome, on, askAgainOn);
    }
}

package nl.overbrug.intake.web;

import java.time.LocalDate;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ParticipationTalk;

/** The conversation about taking part. */
record TalkForm(int version, ParticipationOutcome outcome, LocalDate on, LocalDate askAgainOn) {

    ParticipationTalk toTalk() {
        return new ParticipationTalk(outcome, on, askAgainOn);
    }
}

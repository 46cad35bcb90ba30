package nl.overbrug.intake;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** What came of a conversation about taking part. */
public enum ParticipationOutcome implements Labelled {
    JOINS,
    DOES_NOT_WANT,
    /** Language or psychological problems; only this code is kept, never a diagnosis. */
    CANNOT_COMMUNICATE,
    /** Not now, for instance in a crisis: later, not never. */
    NOT_DISCUSSED;

    @Override
    public String messageKey() {
        return "deelname." + name().toLowerCase(Locale.ROOT);
    }
}

package nl.overbrug.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.form.Form;

/**
 * One instrument at one sitting, the Bridge apart.
 *
 * @param version counts the changes, to notice a stale page
 * @param asked the form, with its version
 * @param byParticipant filled in alone, on an own device
 * @param filledOn null while it is half-done; afterwards it never changes again
 */
public record Questionnaire(
        UUID id,
        int version,
        UUID sittingId,
        Instrument instrument,
        Asked asked,
        boolean byParticipant,
        LocalDate filledOn) {

    /** Which form was asked, in which version. */
    public record Asked(String form, String version) {

        static Asked of(Form form) {
            return new Asked(form.name(), form.version());
        }
    }

    public boolean isFilled() {
        return filledOn != null;
    }
}

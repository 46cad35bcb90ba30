package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/**
 * A participant (deelnemer): the resident whose trajectory it is. Kept once, however many referrals and trajectories.
 *
 * @param version counts the changes, to notice a stale page
 * @param gender null when not known
 * @param education null when not known
 */
public record Participant(
        UUID id, int version, String name, LocalDate birthDate, Gender gender, Education education, Contact contact) {

    public enum Gender implements Labelled {
        MALE,
        FEMALE,
        OTHER;

        @Override
        public String messageKey() {
            return "geslacht." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Highest finished education as in table 16 of the evaluation: low, middle, high. */
    public enum Education implements Labelled {
        LOW,
        MIDDLE,
        HIGH;

        @Override
        public String messageKey() {
            return "opleiding." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How to reach the participant and what makes coming possible; every part may be null.
     *
     * @param preference the participant's own channel, for instance app or telephone
     * @param practicalNeeds child care, transport, an interpreter
     */
    public record Contact(String district, String phone, String email, String preference, String practicalNeeds) {

        public static final Contact NONE = new Contact(null, null, null, null, null);
    }
}

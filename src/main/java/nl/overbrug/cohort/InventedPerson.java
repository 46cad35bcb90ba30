package nl.overbrug.cohort;

import java.time.LocalDate;
import java.util.Locale;
import nl.overbrug.intake.Referrer;

/**
 * Somebody who does not exist. The name says so and carries the number of the case.
 *
 * @param district neighbourhood (wijk)
 */
public record InventedPerson(
        String name, LocalDate birthDate, Gender gender, Education education, Referrer referrer, String district) {

    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    public enum Education {
        LOW,
        MIDDLE,
        HIGH,
        UNKNOWN
    }

    static String nameOf(int caseNo) {
        return String.format(Locale.ROOT, "Deelnemer %03d (verzonnen)", caseNo);
    }
}

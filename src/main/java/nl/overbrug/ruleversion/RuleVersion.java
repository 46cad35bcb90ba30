package nl.overbrug.ruleversion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a rule set. Of those that hold from a day or earlier, the one with the latest such date is in force; of two with the same
 * date the one with the higher number.
 *
 * @param number counts from 1 within the rule set
 * @param validFrom first day on which it may hold
 */
public record RuleVersion(UUID id, String ruleSet, int number, LocalDate validFrom, Publication publication) {

    /** The first version holds for all that came before it too. */
    public boolean isFirst() {
        return number == 1;
    }

    /** Where a version comes from. */
    public enum Origin {
        /** From the files of the program. */
        SHIPPED,
        /** Made by policy staff. */
        EDITED
    }

    /** @param by who published it; null when it came with the program */
    public record Publication(Origin origin, UUID by, Instant at) {}
}

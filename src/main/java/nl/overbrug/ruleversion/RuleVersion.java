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
 * @param running whether what began before that day follows it too
 */
public record RuleVersion(
        UUID id, String ruleSet, int number, LocalDate validFrom, Publication publication, boolean running) {

    public RuleVersion(UUID id, String ruleSet, int number, LocalDate validFrom, Publication publication) {
        this(id, ruleSet, number, validFrom, publication, false);
    }

    /** The first version holds for all that came before it too. */
    public boolean isFirst() {
        return number == 1;
    }

    /** Whether what began on this day goes by it, once it holds. */
    boolean holdsSince(LocalDate since) {
        return running || !validFrom.isAfter(since);
    }

    /** Where a version comes from. */
    public enum Origin {
        /** From the files of the program. */
        SHIPPED,
        /** Made by policy staff. */
        EDITED
    }

    /**
     * @param by who published it; null when it came with the program
     * @param elsewhere the number of the version in the Overbrug where it held; null when it is from here
     */
    public record Publication(Origin origin, UUID by, Instant at, Integer elsewhere) {

        public Publication(Origin origin, UUID by, Instant at) {
            this(origin, by, at, null);
        }
    }

    /** The number of the version in the Overbrug where it held; null when it is from here. Such a version never holds here. */
    public Integer elsewhere() {
        return publication == null ? null : publication.elsewhere();
    }
}

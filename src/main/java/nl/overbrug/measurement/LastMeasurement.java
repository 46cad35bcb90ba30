package nl.overbrug.measurement;

import java.time.LocalDate;
import nl.overbrug.rulebook.RuleSet;

/**
 * The measurement that counts as the last one, as the rules {@code measurement/last} say; there is none when only the start was measured.
 * Facts: the {@link DoneMeasurement}s, a {@link TrajectoryEnd} when it ended.
 */
public record LastMeasurement(String moment, LocalDate on, Counts counts) {

    public static final RuleSet<LastMeasurement> RULES = new RuleSet<>("measurement/last", LastMeasurement.class);

    /** Why it counts as the last. */
    public enum Counts {
        PLANNED_LAST,
        BEFORE_EARLY_END,
        /** The trajectory still runs; a later one may take its place. */
        SO_FAR
    }
}

package nl.overbrug.measurement;

import java.time.LocalDate;
import nl.overbrug.rulebook.RuleSet;

/**
 * What the rules {@code measurement/due} say of one moment that was not done yet. Facts: one {@link MeasuredOn}, a {@link PlannedMoment}
 * for each moment, the {@link DoneMeasurement}s, a {@link TrajectoryEnd} when it ended.
 */
public record DueMeasurement(String moment, DueState state, LocalDate dueOn) {

    public static final RuleSet<DueMeasurement> RULES = new RuleSet<>("measurement/due", DueMeasurement.class);

    public enum DueState {
        /** Not yet. */
        LATER,
        /** It can be done now. */
        NOW,
        /** Its time is over. */
        MISSED
    }
}

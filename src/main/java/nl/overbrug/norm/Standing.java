package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.trajectory.Trajectory;

/**
 * Where the dates of one trajectory stand that the protocol norms set.
 *
 * @param due the last day of each open task that has one
 * @param appointed the tasks among them whose day is that of an appointment
 * @param countedFrom from which day the date of the next step is counted; null when nothing is known to wait for one
 * @param bridgeTimer when the reminder of the first Bridge goes off; null when it did
 * @param lastRewardDay null when the reward period is over
 * @param talks how many conversations were held
 */
record Standing(
        Trajectory trajectory,
        Map<String, LocalDate> due,
        Set<String> appointed,
        LocalDate countedFrom,
        LocalDate bridgeTimer,
        LocalDate lastRewardDay,
        int talks) {

    static final String BRIDGE = "fillBridge";
    static final String PLAN = "makePlan";
    static final String TALK = "holdReview";
    static final String OUTFLOW = "decideOutflow";

    UUID id() {
        return trajectory.id();
    }

    boolean waitsForBridge() {
        return due.containsKey(BRIDGE);
    }
}

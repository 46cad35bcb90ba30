package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.trajectory.Trajectory;

/** What is counted from the last day for the first Bridge; said by the step whose dates those are. */
public interface CountedFromBridge {

    /** Moves along with a last day that has moved, in the caller's transaction. @return what changed */
    List<Shift> follow(UUID trajectoryId);

    /**
     * What would change from a day on; changes nothing.
     *
     * @param moved some trajectories as they would be, with another last day for the first Bridge
     */
    List<Shift> shifts(List<Trajectory> moved, LocalDate on);
}

package nl.overbrug.ruleversion;

import java.util.Optional;
import java.util.UUID;

/** How far trajectories that run already follow a version; said by the module that moves them. */
public interface FollowedBy {

    /** Empty when only new ones follow it. */
    Optional<Progress> progress(UUID version);

    /**
     * @param toFollow how many ran when it began
     * @param followed how many of them were looked at
     * @param moved for how many of those something changed
     */
    record Progress(Stage stage, int toFollow, int followed, int moved) {}

    /** How far it is. */
    enum Stage {
        WAITING,
        GOING_ON,
        /** Something went wrong with a part; it goes on once an administrator has that tried again. */
        STUCK,
        DONE
    }
}

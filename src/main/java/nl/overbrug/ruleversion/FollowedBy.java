package nl.overbrug.ruleversion;

import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** How far trajectories that run already follow a version; said by the module that moves them. */
public interface FollowedBy {

    /** Empty when only new ones follow it. */
    Optional<Progress> progress(UUID version);

    /**
     * @param toFollow how many ran when it began
     * @param followed how many of them were looked at
     * @param moved for how many of those something changed
     * @param dates for how many each date changed, by its key in the message files or its code; one may count for several
     */
    record Progress(Stage stage, int toFollow, int followed, int moved, SortedMap<String, Integer> dates) {}

    /** How far it is. */
    enum Stage {
        WAITING,
        GOING_ON,
        /** Something went wrong with a part; it goes on once an administrator has that tried again. */
        STUCK,
        DONE
    }
}

package nl.overbrug.rulefollow;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.overbrug.ruleversion.FollowedBy.Progress;
import nl.overbrug.ruleversion.FollowedBy.Stage;

/**
 * How far what runs follows a version.
 *
 * @param last the last one that followed; null before the first
 * @param beganAt null while its day has not come
 * @param endedAt null while there are more
 */
record FollowRun(
        UUID version,
        String ruleSet,
        int toFollow,
        int followed,
        int moved,
        UUID last,
        Instant beganAt,
        Instant endedAt) {

    FollowRun begun(int running, Instant at) {
        return new FollowRun(version, ruleSet, running, 0, 0, null, at, null);
    }

    FollowRun with(List<UUID> part, int movedOfPart) {
        UUID lastOfPart = part.isEmpty() ? last : part.get(part.size() - 1);
        int now = followed + part.size();
        return new FollowRun(
                version, ruleSet, Math.max(toFollow, now), now, moved + movedOfPart, lastOfPart, beganAt, null);
    }

    FollowRun ended(Instant at) {
        return new FollowRun(version, ruleSet, toFollow, followed, moved, last, beganAt, at);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /**
     * @param stuck whether it waits to be tried again
     * @param dates for how many each date changed
     */
    Progress progress(boolean stuck, SortedMap<String, Integer> dates) {
        return new Progress(stage(stuck), toFollow, followed, moved, dates);
    }

    private Stage stage(boolean stuck) {
        if (endedAt != null) {
            return Stage.DONE;
        }
        if (stuck) {
            return Stage.STUCK;
        }
        return beganAt == null ? Stage.WAITING : Stage.GOING_ON;
    }
}

package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A small action on a plan.
 *
 * @param version counts the changes, to notice a stale page
 * @param place in the order of the plan, lower comes first
 * @param dueOn by when; null when no date was agreed
 * @param rewardType the kind of behaviour in the reward catalogue; null when there is none
 * @param doneOn when it was done; null unless done
 * @param reportedOn when that was told or ticked; null unless done, never before {@code doneOn}
 */
public record Action(
        UUID id,
        int version,
        UUID planId,
        int place,
        ActionWords words,
        LocalDate dueOn,
        String rewardType,
        ActionStatus status,
        LocalDate doneOn,
        LocalDate reportedOn) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return status == ActionStatus.OPEN || status == ActionStatus.CHANGED;
    }

    public boolean isDone() {
        return status == ActionStatus.DONE;
    }

    Action done(LocalDate on, LocalDate reported) {
        return with(words, dueOn, ActionStatus.DONE, on, reported);
    }

    /** Back on the plan after it was done or dropped. */
    Action reopened() {
        return with(words, dueOn, ActionStatus.OPEN, null, null);
    }

    Action open() {
        return isOpen() ? this : reopened();
    }

    Action dropped() {
        return with(words, dueOn, ActionStatus.DROPPED, null, null);
    }

    /** Agreed anew; it counts as changed when the date or the deed itself is another. */
    Action agreed(ActionWords anew, LocalDate due) {
        boolean changed = !anew.what().equals(words.what()) || !Objects.equals(due, dueOn);
        return with(anew, due, changed ? ActionStatus.CHANGED : status, doneOn, reportedOn);
    }

    Action at(int otherPlace) {
        return new Action(id, version, planId, otherPlace, words, dueOn, rewardType, status, doneOn, reportedOn);
    }

    Action rewardedAs(String type) {
        return new Action(id, version, planId, place, words, dueOn, type, status, doneOn, reportedOn);
    }

    private Action with(ActionWords to, LocalDate due, ActionStatus now, LocalDate done, LocalDate reported) {
        return new Action(id, version, planId, place, to, due, rewardType, now, done, reported);
    }
}

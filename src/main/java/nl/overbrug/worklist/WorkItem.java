package nl.overbrug.worklist;

import java.time.Instant;
import java.util.UUID;
import nl.overbrug.workflow.OpenTask;

/**
 * Something that waits, as a mentor sees it.
 *
 * @param name the participant's
 * @param href where it is done
 * @param mentorId who holds it; null when it is the team's
 * @param when how near its date is
 * @param resting whether its trajectory rests
 */
public record WorkItem(OpenTask task, String name, String href, UUID mentorId, Nearness when, boolean resting) {

    /** It is stated, never shouted. */
    public enum Nearness {
        LATER,
        REMINDED,
        PASSED
    }

    /** The word for the step, for instance {@code taak.confirmCheck}. */
    public String stepKey() {
        return "taak." + task.task();
    }

    /** Why it is on the list, for instance {@code taak.confirmCheck.waarom}. */
    public String whyKey() {
        return stepKey() + ".waarom";
    }

    public boolean isOverdue() {
        return when == Nearness.PASSED && !resting;
    }

    /** Whether its date says anything: one that passed while the trajectory rests does not. */
    public boolean isDated() {
        return due() != null && !isWaiting();
    }

    /** Whether it has time until the trajectory goes on. */
    public boolean isWaiting() {
        return when == Nearness.PASSED && resting;
    }

    /** Whether the mentor is reminded that its date comes near. */
    public boolean isReminded() {
        return when == Nearness.REMINDED;
    }

    public Instant due() {
        return task.due();
    }

    /** Whether a mentor of the team may take it up or give it back; a trajectory has one fixed mentor. */
    public boolean isReferral() {
        return task.process().equals("intake");
    }
}

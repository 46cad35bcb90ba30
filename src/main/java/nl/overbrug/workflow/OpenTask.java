package nl.overbrug.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a person.
 *
 * @param id the engine's id, for this package only; a task is completed by key and name
 * @param key the referral or trajectory
 * @param task the task's name in the process file, for instance {@code confirmTargetGroup}
 * @param due when it should be done; null when there is no date
 * @param assignee who claimed it or holds the trajectory; null when it is the team's
 * @param teamId the team
 * @param since when it was opened
 */
public record OpenTask(
        String id, UUID key, String process, String task, Instant due, UUID assignee, UUID teamId, Instant since) {}

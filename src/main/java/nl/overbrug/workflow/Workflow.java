package nl.overbrug.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Our words for waiting. The key is the id of the referral or trajectory that waits; routing answers are primitives that a gateway reads
 * and dates that a timer waits for, never personal data.
 */
public interface Workflow {

    void start(String process, UUID key, Map<String, Object> routing);

    /**
     * Starts a process for this key where it had come to elsewhere: before these activities rather than at its beginning.
     *
     * @param activities names in the process file; the process waits at all of them
     * @param routing what the steps before would have left behind
     */
    void resume(String process, UUID key, List<String> activities, Map<String, Object> routing);

    /**
     * Completes the one open task with this name for this key.
     *
     * @throws NoSuchTask when it is not open (any more)
     */
    void complete(UUID key, String task, Map<String, Object> routing);

    /** Tells a waiting process that something happened; false when nothing waited for it. */
    boolean tell(UUID key, String message, Map<String, Object> routing);

    boolean isOpen(UUID key, String task);

    Optional<OpenTask> openTask(UUID key, String task);

    List<OpenTask> openTasks(UUID key);

    /** The open tasks of all these keys. */
    List<OpenTask> openTasks(Collection<UUID> keys);

    /** Every open task of a team, soonest due first, tasks without a date last. */
    List<OpenTask> openTasksOfTeam(UUID teamId);

    /** Changes routing answers of a running process, for instance the mentor after a hand-over; open tasks of the key move along. */
    void handOver(UUID key, UUID teamId, UUID mentorId);

    /** Gives the open task another due date; nothing happens when it is not open. */
    void setDue(UUID key, String task, Instant due);

    /** Gives the process that was started for this key other routing answers, for what comes after what is open now. */
    void reroute(UUID key, Map<String, Object> routing);

    /** When the timers with this activity name go off, by key; without the keys for which none waits. */
    Map<UUID, Instant> timers(Collection<UUID> keys, String timer);

    /** Moves the running timers with this activity name to another date; false when none was at another one. */
    boolean moveTimer(UUID key, String timer, Instant due);

    /** Lets no timer with this activity name go off for this key. */
    void dropTimer(UUID key, String timer);

    /** Does every job that is due by the clock; returns how many were done. For tests, the replay and the moving of the demo clock. */
    int runDue();

    /** When the next job is due; empty when none waits. */
    Optional<Instant> nextDue();
}

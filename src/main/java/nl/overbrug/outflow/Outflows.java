package nl.overbrug.outflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talks about outflow (uitstroom): the rules advise, the participant decides, the mentor confirms. */
@Service
public class Outflows {

    private static final String TASK = "decideOutflow";

    private final Trajectories trajectories;
    private final OutflowTalkRows rows;
    private final OutflowAdvising advising;
    private final OutflowClosing closing;
    private final Workflow workflow;

    Outflows(
            Trajectories trajectories,
            OutflowTalkRows rows,
            OutflowAdvising advising,
            OutflowClosing closing,
            Workflow workflow) {
        this.trajectories = trajectories;
        this.rows = rows;
        this.advising = advising;
        this.closing = closing;
        this.workflow = workflow;
    }

    /** All talks about outflow, the last one first; to read: a mentor of the team. */
    public List<OutflowTalk> of(UUID trajectoryId) {
        return trajectories
                .open(trajectoryId)
                .map(found -> rows.of(trajectoryId))
                .orElse(List.of());
    }

    /** The talk that waits for a decision; to read: a mentor of the team. */
    public Optional<OutflowTalk> waiting(UUID trajectoryId) {
        return of(trajectoryId).stream()
                .filter(talk -> talk.outcome() == null && workflow.isOpen(trajectoryId, TASK))
                .findFirst();
    }

    /** Whether goals changed since the advice was given. */
    public boolean isOutdated(OutflowTalk talk) {
        return !talk.facts().equals(advising.facts(talk.trajectoryId()));
    }

    /** Asks the rules again after goals changed. */
    @Transactional
    public Result<OutflowTalk> adviseAgain(UUID trajectoryId, int version) {
        trajectories.ownCaseload(trajectoryId);
        Result<OutflowTalk> talk = waiting(trajectoryId, version);
        return talk.isDone() ? closing.adviseAgain(advising.again(talk.value())) : talk;
    }

    /**
     * Confirms what the participant decided. "Yes" ends the trajectory with its goals reached; departing from the advice needs a reason.
     *
     * @param version of the talk on the page
     * @return refused with the fields {@code outflow}, {@code on}, {@code faceToFace} and {@code reason}
     */
    @Transactional
    public Result<OutflowTalk> decide(UUID trajectoryId, int version, OutflowChoice choice) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        Result<OutflowTalk> talk = waiting(trajectoryId, version);
        if (!talk.isDone()) {
            return talk;
        }
        List<Problem> problems = choice.problems(talk.value());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<OutflowTalk> closed = closing.close(trajectory, talk.value(), choice);
        if (closed.isDone() && !choice.outflow()) {
            workflow.reroute(trajectoryId, Map.of("reviewDue", advising.nextTalk(trajectoryId, choice.on())));
        }
        if (closed.isDone()) {
            workflow.complete(
                    trajectoryId,
                    TASK,
                    Map.of(
                            "outflow",
                            choice.outflow() ? "YES" : "NO",
                            "lastTalk",
                            choice.outflow() && choice.faceToFace() ? "YES" : "NO"));
        }
        return closed;
    }

    private Result<OutflowTalk> waiting(UUID trajectoryId, int version) {
        Optional<OutflowTalk> talk = waiting(trajectoryId);
        if (talk.isEmpty()) {
            return Result.refused(Problem.of("", "probleem.uitstroom-niet-open"));
        }
        return talk.get().version() == version ? Result.done(talk.get()) : Result.refused(Problem.stale());
    }
}

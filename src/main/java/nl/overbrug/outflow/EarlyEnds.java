package nl.overbrug.outflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.EndReasons;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ending a trajectory before outflow, at any moment. Plans, Bridge and promised vouchers stay as they are. */
@Service
public class EarlyEnds {

    private final Trajectories trajectories;
    private final EarlyEndRows rows;
    private final Workflow workflow;
    private final MovableClock clock;
    private final EndReasons reasons;

    EarlyEnds(Trajectories trajectories, EarlyEndRows rows, Workflow workflow, MovableClock clock, EndReasons reasons) {
        this.reasons = reasons;
        this.trajectories = trajectories;
        this.rows = rows;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Ends it, by its own mentor. With a last talk the process asks for the last measurement.
     *
     * @param version of the trajectory on the page
     * @return refused with the fields {@code reason}, {@code on} and {@code lastTalk}, or when it has ended already
     */
    @Transactional
    public Result<Trajectory> end(UUID trajectoryId, int version, EarlyEnd end) {
        Trajectory was = trajectories.ownCaseload(trajectoryId);
        if (!was.isEnded() && was.version() != version) {
            return Result.refused(Problem.stale());
        }
        List<Problem> problems = end.problems(reasons.offered());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<Trajectory> ended = trajectories.end(trajectoryId, new Trajectory.End(end.reason(), end.on()));
        if (ended.isDone()) {
            rows.insert(trajectoryId, end, was.mentorId(), clock.instant());
            workflow.tell(trajectoryId, "endEarly", Map.of("lastTalk", end.hasLastTalk() ? "YES" : "NO"));
        }
        return ended;
    }

    /** How it ended early; empty when it did not. To read: a mentor of the team. */
    public Optional<EarlyEnd> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).flatMap(found -> rows.find(trajectoryId));
    }
}

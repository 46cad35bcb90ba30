package nl.overbrug.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goal-action plans of a trajectory: read by the team, made and closed by its own mentor. */
@Service
public class Plans {

    private final PlanRows rows;
    private final PlanDesk desk;
    private final PlanTalk talk;
    private final ActionHistory history;
    private final Trajectories trajectories;

    Plans(PlanRows rows, PlanDesk desk, PlanTalk talk, ActionHistory history, Trajectories trajectories) {
        this.rows = rows;
        this.desk = desk;
        this.talk = talk;
        this.history = history;
        this.trajectories = trajectories;
    }

    /** All plans, the open ones first; for a mentor of the team. Empty when there is no such trajectory. */
    public List<Plan> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isPresent() ? rows.of(trajectoryId) : List.of();
    }

    /** One plan, for a mentor of the team. */
    public Optional<Plan> open(UUID planId) {
        return desk.open(planId);
    }

    /** Whether the current person may change the plans: the trajectory's own mentor, while it has not ended. */
    public boolean mayChange(Trajectory trajectory) {
        return desk.mayChange(trajectory);
    }

    /** For processes and read models, which act for nobody in particular. */
    public List<Plan> known(UUID trajectoryId) {
        return rows.of(trajectoryId);
    }

    /** Everything that happened to the actions, in order; for a mentor of the team. */
    public List<ActionChange> history(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isPresent() ? history.of(trajectoryId) : List.of();
    }

    /**
     * Makes a plan under a goal of the Bridge; a goal that is not there yet is put on it. The first plan with an action completes the task
     * that asked for it.
     *
     * @return problems with the fields {@code goalId}, {@code newGoal.words}, {@code words}, {@code dueOn} and {@code actions[0].what} …
     */
    @Transactional
    public Result<Plan> make(UUID trajectoryId, PlanDraft draft) {
        List<Problem> obstacles = desk.obstacles(trajectoryId);
        return obstacles.isEmpty() ? talk.make(trajectoryId, draft) : Result.refused(obstacles);
    }

    /** Whether a plan is asked for while one runs already that has something to do. */
    public boolean mayGoOn(UUID trajectoryId) {
        return talk.mayGoOn(trajectoryId);
    }

    /** No other plan is wanted: the trajectory goes on with what runs, to the next conversation. */
    @Transactional
    public Result<UUID> goOn(UUID trajectoryId) {
        List<Problem> obstacles = desk.obstacles(trajectoryId);
        return obstacles.isEmpty() ? talk.goOn(trajectoryId) : Result.refused(obstacles);
    }

    /** Changes an open plan; refused as stale when somebody changed it, or ticked an action, since this version. */
    @Transactional
    public Result<Plan> change(UUID planId, int version, PlanDraft draft) {
        Plan was = desk.hold(planId);
        List<Problem> obstacles = obstacles(was, version);
        if (obstacles.isEmpty() && !was.isOpen()) {
            return Result.refused(Problem.of("", "probleem.plan.gesloten"));
        }
        return obstacles.isEmpty() ? talk.change(was, draft) : Result.refused(obstacles);
    }

    /** The short-term goal is reached, the plan is left, or (OPEN) it is taken up again. Nothing happens when it stands so already. */
    @Transactional
    public Result<Plan> close(UUID planId, int version, PlanState state) {
        Plan was = desk.hold(planId);
        if (was.state() == state) {
            return Result.done(was);
        }
        List<Problem> obstacles = obstacles(was, version);
        return obstacles.isEmpty() ? talk.close(was, state) : Result.refused(obstacles);
    }

    private List<Problem> obstacles(Plan was, int version) {
        List<Problem> obstacles = desk.obstacles(was.trajectoryId());
        return obstacles.isEmpty() && was.version() != version ? List.of(Problem.stale()) : obstacles;
    }
}

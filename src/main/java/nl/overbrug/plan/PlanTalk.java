package nl.overbrug.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Component;

/** Saves what was agreed about a plan. Who may, has been decided by {@link Plans}. */
@Component
class PlanTalk {

    private final PlanRows rows;
    private final ActionDrafts actions;
    private final PlanGoals goals;
    private final PlanTask task;
    private final PlanDesk desk;

    PlanTalk(PlanRows rows, ActionDrafts actions, PlanGoals goals, PlanTask task, PlanDesk desk) {
        this.rows = rows;
        this.actions = actions;
        this.goals = goals;
        this.task = task;
        this.desk = desk;
    }

    Result<Plan> make(UUID trajectoryId, PlanDraft draft) {
        List<Problem> problems = new ArrayList<>(goals.problems(trajectoryId, draft));
        problems.addAll(PlanJudge.problems(draft, null, task.clock.today()));
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<Goal> goal = goals.goalOf(trajectoryId, draft);
        return goal instanceof Result.Done<Goal> found
                ? Result.done(insert(found.value(), draft))
                : Result.refused(goal.problems());
    }

    private Plan insert(Goal goal, PlanDraft draft) {
        UUID id = UUID.randomUUID();
        Plan plan = new Plan(
                id,
                1,
                goal.trajectoryId(),
                goal.id(),
                goal.pillar(),
                draft.words(),
                draft.dueOn(),
                PlanState.OPEN,
                task.clock.today(),
                null,
                List.of());
        rows.insert(plan, task.clock.instant());
        actions.save(plan, draft.actions());
        return saved(plan, "audit.plan.gemaakt");
    }

    Result<Plan> change(Plan was, PlanDraft draft) {
        List<Problem> problems = PlanJudge.problems(draft, was, task.clock.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (!rows.update(was.agreed(draft)) || !actions.save(was, draft.actions())) {
            return Result.refused(Problem.stale());
        }
        return Result.done(saved(was, "audit.plan.gewijzigd"));
    }

    Result<Plan> close(Plan was, PlanState state) {
        Plan now = was.in(state, state == PlanState.OPEN ? null : task.clock.today());
        if (!rows.update(now)) {
            return Result.refused(Problem.stale());
        }
        return Result.done(saved(now, "audit.plan." + (state == PlanState.OPEN ? "heropend" : "gesloten")));
    }

    /** The task that asked for a plan is done with the ones that run. */
    Result<UUID> goOn(UUID trajectoryId) {
        if (!task.isAsked(trajectoryId)) {
            return Result.refused(Problem.of("", "probleem.plan.niet-gevraagd"));
        }
        if (!task.hasWork(trajectoryId)) {
            return Result.refused(Problem.of("", "probleem.plan.niets-te-doen"));
        }
        task.goOn(trajectoryId);
        desk.changed(trajectoryId, "audit.plan.verder");
        return Result.done(trajectoryId);
    }

    boolean mayGoOn(UUID trajectoryId) {
        return task.isAsked(trajectoryId) && task.hasWork(trajectoryId);
    }

    private Plan saved(Plan plan, String what) {
        desk.changed(plan.trajectoryId(), what);
        Plan now = rows.find(plan.id()).orElseThrow();
        task.madeIfAsked(now);
        return now;
    }
}

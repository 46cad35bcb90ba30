package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.ActionDraft;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanDraft;
import nl.overbrug.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * Takes goals and their open plans along to a new trajectory, so that nothing is typed again. Positions on the Bridge are not copied: the new
 * Bridge shows them by itself, to be confirmed together.
 */
@Component
class CarryOver {

    private final Bridges bridges;
    private final Goals goals;
    private final Plans plans;

    CarryOver(Bridges bridges, Goals goals, Plans plans) {
        this.bridges = bridges;
        this.goals = goals;
        this.plans = plans;
    }

    /** What can go along: the goals that were open when the trajectory ended. */
    List<Goal> goals(UUID trajectoryId) {
        return goals.of(trajectoryId).stream().filter(Goal::isOpen).toList();
    }

    void carry(UUID from, UUID to, LocalDate on, Set<UUID> chosen) {
        List<Plan> open = plans.of(from).stream().filter(Plan::isOpen).toList();
        goals(from).stream().filter(goal -> chosen.contains(goal.id())).forEach(goal -> {
            Stamp stamp = new Stamp(bridges.find(to).version(), on);
            UUID anew =
                    goals.set(to, stamp, goal.pillar(), goal.words()).value().id();
            open.stream()
                    .filter(plan -> plan.goalId().equals(goal.id()))
                    .map(plan -> plans.make(to, draft(anew, plan)))
                    .forEach(Result::value);
        });
    }

    /** Dates of actions are agreed anew, in the first talk. */
    private static PlanDraft draft(UUID goalId, Plan plan) {
        List<ActionDraft> actions = plan.openActions().stream()
                .map(action -> ActionDraft.of(action.words(), null))
                .toList();
        return PlanDraft.under(goalId, plan.words(), null, actions);
    }
}

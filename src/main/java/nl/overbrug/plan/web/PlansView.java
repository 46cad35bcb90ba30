package nl.overbrug.plan.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.plan.Plan;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.Trajectory;

/**
 * What the pages of the plans show.
 *
 * @param goals of the Bridge, by id
 * @param mayGoOn whether a plan is asked for while one runs already
 * @param appointment when they meet next; null when that was not agreed
 */
record PlansView(
        Trajectory trajectory,
        Participant participant,
        boolean mayChange,
        boolean mayGoOn,
        Map<UUID, Goal> goals,
        List<Plan> plans,
        LocalDateTime appointment,
        LocalDate today) {

    public UUID id() {
        return trajectory.id();
    }

    public List<Plan> open() {
        return plans.stream().filter(Plan::isOpen).toList();
    }

    public List<Plan> closed() {
        return plans.stream().filter(plan -> !plan.isOpen()).toList();
    }

    /** The words of the goal of the Bridge that a plan serves. */
    public String goalOf(Plan plan) {
        Goal goal = goals.get(plan.goalId());
        return goal == null ? "" : goal.words();
    }

    public List<Goal> openGoals() {
        return goals.values().stream().filter(Goal::isOpen).toList();
    }

    /** Goals that nothing is being done for yet: a good place for the next plan. */
    public List<Goal> goalsWithoutPlan() {
        return openGoals().stream()
                .filter(goal -> open().stream().noneMatch(plan -> plan.goalId().equals(goal.id())))
                .toList();
    }
}

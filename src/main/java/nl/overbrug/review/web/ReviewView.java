package nl.overbrug.review.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.Plan;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.Trajectory;

/**
 * What the pages of the conversations show.
 *
 * @param goals the open goals of the Bridge
 * @param plans the plans, open ones first
 * @param appointment the next one; null when none was made
 */
record ReviewView(
        Trajectory trajectory,
        Participant participant,
        boolean mayChange,
        List<Goal> goals,
        List<Plan> plans,
        LocalDateTime appointment,
        LocalDate today) {

    public UUID id() {
        return trajectory.id();
    }

    public List<Action> openActions() {
        return plans.stream()
                .filter(Plan::isOpen)
                .flatMap(plan -> plan.openActions().stream())
                .toList();
    }

    public List<Action> allActions() {
        return plans.stream().flatMap(plan -> plan.actions().stream()).toList();
    }

    public Optional<Action> action(UUID actionId) {
        return allActions().stream().filter(each -> each.id().equals(actionId)).findFirst();
    }

    public Plan planOf(Action action) {
        return plans.stream()
                .filter(plan -> plan.id().equals(action.planId()))
                .findFirst()
                .orElseThrow();
    }

    /** A later one, which stays unless a conversation makes another. */
    public boolean isAppointmentAhead() {
        return appointment != null && appointment.toLocalDate().isAfter(today);
    }

    /** The appointment has come: whether it took place is not known yet. */
    public boolean isAppointmentPast() {
        return appointment != null && appointment.toLocalDate().isBefore(today);
    }
}

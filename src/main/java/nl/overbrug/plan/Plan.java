package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/**
 * A goal-action plan (doel-actieplan): one short-term goal under a goal of the Bridge, with small actions in order.
 *
 * @param version counts the changes of the plan and its actions, to notice a stale page
 * @param goalId the goal of the Bridge that it serves
 * @param words the short-term goal, in the participant's own words
 * @param dueOn when it should be reached; null when no date was agreed
 * @param closedOn when it was reached or left; null while open
 */
public record Plan(
        UUID id,
        int version,
        UUID trajectoryId,
        UUID goalId,
        Pillar pillar,
        String words,
        LocalDate dueOn,
        PlanState state,
        LocalDate madeOn,
        LocalDate closedOn,
        List<Action> actions) {

    public boolean isOpen() {
        return state == PlanState.OPEN;
    }

    /** Whether it runs and still has something to do. */
    public boolean hasWork() {
        return isOpen() && !openActions().isEmpty();
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::isOpen).toList();
    }

    /** How many actions are done. */
    public long doneCount() {
        return actions.stream().filter(Action::isDone).count();
    }

    /** How many actions count for progress: all that were not dropped. */
    public long countedActions() {
        return actions.stream()
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .count();
    }

    public Optional<Action> action(UUID actionId) {
        return actions.stream().filter(action -> action.id().equals(actionId)).findFirst();
    }

    Plan agreed(PlanDraft draft) {
        return new Plan(
                id,
                version,
                trajectoryId,
                goalId,
                pillar,
                draft.words(),
                draft.dueOn(),
                state,
                madeOn,
                closedOn,
                actions);
    }

    Plan in(PlanState to, LocalDate closed) {
        return new Plan(id, version, trajectoryId, goalId, pillar, words, dueOn, to, madeOn, closed, actions);
    }
}

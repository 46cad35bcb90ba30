package nl.overbrug.cohort;

import java.time.LocalDate;
import nl.overbrug.cohort.Act.PlannedAction;

/** An action on a plan while its life is being told: when it is looked at next, and when it will be done. */
final class AgreedAction {

    final PlannedAction planned;
    final int goal;
    /** The talk in which it is done; {@link GoalRecipe#NEVER} when it stays open. */
    final int doneAt;

    int dueAt;
    /** The day on which it was done; null before. */
    LocalDate doneOn;

    AgreedAction(PlannedAction planned, int goal, int dueAt, int doneAt) {
        this.planned = planned;
        this.goal = goal;
        this.dueAt = dueAt;
        this.doneAt = doneAt;
    }
}

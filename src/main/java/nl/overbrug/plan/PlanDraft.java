package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/**
 * A plan as it was filled in.
 *
 * @param goalId the goal of the Bridge; null when {@code newGoal} is given, or when an existing plan is changed (it keeps its goal)
 * @param newGoal a goal that is not on the Bridge yet; null otherwise, also when its words were left empty
 * @param words the short-term goal in the participant's own words
 * @param actions the open actions in their order; rows that are empty are left out
 */
public record PlanDraft(UUID goalId, NewGoal newGoal, String words, LocalDate dueOn, List<ActionDraft> actions) {

    /** A goal to be put on the Bridge. */
    public record NewGoal(Pillar pillar, String words) {

        public NewGoal {
            words = ActionWords.tidy(words);
        }
    }

    public PlanDraft {
        words = ActionWords.tidy(words);
        newGoal = newGoal == null || newGoal.words() == null ? null : newGoal;
        actions = List.copyOf(actions);
    }

    /** Under a goal that is on the Bridge. */
    public static PlanDraft under(UUID goalId, String words, LocalDate dueOn, List<ActionDraft> actions) {
        return new PlanDraft(goalId, null, words, dueOn, actions);
    }
}

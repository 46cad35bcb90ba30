package nl.overbrug.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.ActionReport.Outcome;

/**
 * A progress conversation that was held.
 *
 * @param goals the goals of the Bridge with which it opened
 * @param actions what was told about the actions
 * @param appointment the next one as it stood afterwards, in local time; null when there was none
 */
public record Review(
        UUID id,
        UUID trajectoryId,
        UUID conversationId,
        LocalDate heldOn,
        NewReview.Ticks ticks,
        ReviewNext next,
        LocalDateTime appointment,
        List<GoalLine> goals,
        List<ToldAction> actions) {

    /** A goal in one line. */
    public record GoalLine(UUID goalId, Pillar pillar, String words) {}

    /**
     * What was told about one action.
     *
     * @param what the deed as it was agreed afterwards
     * @param doneOn null unless done
     * @param dueOn by when, as agreed afterwards; null without a date
     * @param obstacle what got in the way, and strategy what to try; null when skipped
     */
    public record ToldAction(
            UUID planId,
            UUID actionId,
            String what,
            Outcome outcome,
            LocalDate doneOn,
            LocalDate dueOn,
            String obstacle,
            String strategy) {}

    /** What was told with this outcome. */
    public List<ToldAction> told(Outcome outcome) {
        return actions.stream().filter(action -> action.outcome() == outcome).toList();
    }
}

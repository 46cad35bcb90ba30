package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/**
 * What the participant tells about an open action in a conversation.
 *
 * @param version of the action when the conversation's page was opened
 * @param outcome null when it was not talked about: then nothing is kept
 * @param doneOn when done; null means on the day of the conversation
 * @param newDueOn another date; null leaves it
 * @param newWhat other words for the deed; null leaves them
 * @param obstacle what got in the way; null when skipped
 * @param strategy what to try, "als … dan …"; null when skipped
 */
public record ActionReport(
        UUID actionId,
        int version,
        Outcome outcome,
        LocalDate doneOn,
        LocalDate newDueOn,
        String newWhat,
        String obstacle,
        String strategy) {

    public enum Outcome implements Labelled {
        DONE,
        NOT_YET,
        CHANGED,
        DROPPED;

        @Override
        public String messageKey() {
            return "plan.uitkomst." + name().toLowerCase(Locale.ROOT);
        }
    }

    public ActionReport {
        newWhat = ActionWords.tidy(newWhat);
        obstacle = ActionWords.tidy(obstacle);
        strategy = ActionWords.tidy(strategy);
    }

    /** It is done, on this day. */
    public static ActionReport done(Action action, LocalDate on) {
        return new ActionReport(action.id(), action.version(), Outcome.DONE, on, null, null, null, null);
    }

    boolean saysSomething() {
        return doneOn != null || newDueOn != null || newWhat != null || obstacle != null || strategy != null;
    }
}

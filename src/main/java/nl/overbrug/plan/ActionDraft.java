package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a plan as it was filled in.
 *
 * @param id the action that it changes; null for a new one
 * @param drop it is not to be done any more
 */
public record ActionDraft(UUID id, ActionWords words, LocalDate dueOn, boolean drop) {

    /** A new action. */
    public static ActionDraft of(ActionWords words, LocalDate dueOn) {
        return new ActionDraft(null, words, dueOn, false);
    }

    /** A row that was left empty; it is no action. */
    boolean isBlank() {
        return id == null && dueOn == null && words.isBlank();
    }
}

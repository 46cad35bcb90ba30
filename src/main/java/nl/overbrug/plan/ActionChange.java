package nl.overbrug.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the history of an action. Flat, for read models: never changed, never removed.
 *
 * @param on when it happened; {@code at} when it was recorded
 * @param by who recorded it; null when the system did
 * @param conversationId the conversation in which it was told; null outside one
 * @param dueWas the date before, {@code due} the date after; both null without a date
 * @param whatWas the words before; null when they did not change
 * @param obstacle what this change adds about an obstacle, {@code strategy} about what to try; null when nothing
 */
public record ActionChange(
        UUID trajectoryId,
        UUID planId,
        UUID actionId,
        Deed deed,
        LocalDate on,
        Instant at,
        UUID by,
        UUID conversationId,
        LocalDate dueWas,
        LocalDate due,
        String whatWas,
        String obstacle,
        String strategy) {

    public enum Deed {
        PLANNED,
        CHANGED,
        NOT_YET,
        DONE,
        UNDONE,
        DROPPED
    }
}

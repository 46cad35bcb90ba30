package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.Pillar;

/**
 * A long-term goal. It belongs to a pillar but is not a step on it.
 *
 * @param version counts the changes, to notice a stale page
 * @param words the participant's own
 * @param closedOn when it was reached or dropped; null while it is open
 */
public record Goal(
        UUID id,
        int version,
        UUID trajectoryId,
        Pillar pillar,
        String words,
        State state,
        LocalDate setOn,
        LocalDate closedOn) {

    public enum State implements Labelled {
        OPEN,
        REACHED,
        DROPPED;

        @Override
        public String messageKey() {
            return "doel.staat." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    Goal as(State next, LocalDate on) {
        return new Goal(id, version, trajectoryId, pillar, words, next, setOn, next == State.OPEN ? null : on);
    }

    Goal said(String newWords) {
        return new Goal(id, version, trajectoryId, pillar, newWords, state, setOn, closedOn);
    }
}

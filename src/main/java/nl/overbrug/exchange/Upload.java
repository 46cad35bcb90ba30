package nl.overbrug.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/**
 * A bundle that was uploaded.
 *
 * @param percent how far what is done with it now has come
 * @param report what was found, or what was taken in; null before
 */
public record Upload(UUID id, State state, Instant at, int percent, ImportReport report) {

    /** How far it is. */
    public enum State implements Labelled {
        TO_CHECK,
        FAULTY,
        CHECKED,
        TO_TAKE,
        DONE,
        DROPPED;

        @Override
        public String messageKey() {
            return "exchange.staat." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is being worked on, or waits for that. */
    public boolean isBusy() {
        return state == State.TO_CHECK || state == State.TO_TAKE;
    }
}

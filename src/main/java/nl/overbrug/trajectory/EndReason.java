package nl.overbrug.trajectory;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Why a trajectory ended, as in table 18 of the evaluation. Dropout proper is kept apart from neutral ends. */
public enum EndReason implements Labelled {
    GOALS_REACHED,
    NO_CONTACT,
    DOES_NOT_WANT,
    MOVED,
    DECEASED,
    DIRECTION_TRANSFERRED;

    /** Outflow (uitstroom); every other reason is an early end. */
    public boolean isOutflow() {
        return this == GOALS_REACHED;
    }

    /** Dropout proper (uitval): only these two. */
    public boolean isDropout() {
        return this == NO_CONTACT || this == DOES_NOT_WANT;
    }

    @Override
    public String messageKey() {
        return "eindreden." + name().toLowerCase(Locale.ROOT);
    }
}

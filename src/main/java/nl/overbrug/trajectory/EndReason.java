package nl.overbrug.trajectory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.overbrug.kernel.Labelled;

/**
 * Why a trajectory ended, as in table 18 of the evaluation. Dropout proper is kept apart from neutral ends. What a reason is called stands in
 * {@code rules/trajectory/end-reasons}.
 */
public enum EndReason implements Labelled {
    GOALS_REACHED,
    NO_CONTACT,
    DOES_NOT_WANT,
    MOVED,
    DECEASED,
    DIRECTION_TRANSFERRED;

    private static final String KEY = "eindreden.";

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
        return KEY + name().toLowerCase(Locale.ROOT);
    }

    /** The reason whose word stands under this key; empty when none does. */
    static Optional<EndReason> keyed(String key) {
        return key.startsWith(KEY)
                ? Arrays.stream(values())
                        .filter(reason -> reason.messageKey().equals(key))
                        .findFirst()
                : Optional.empty();
    }
}

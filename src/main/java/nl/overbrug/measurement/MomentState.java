package nl.overbrug.measurement;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Where a measurement moment stands. */
public enum MomentState implements Labelled {
    /** Its window has not opened yet. */
    PLANNED,
    /** It can be measured now. */
    OPEN,
    /** Measured, at least in part; it never changes again. */
    DONE,
    /** The window passed without a measurement. */
    MISSED,
    /** The participant does not want this measurement. */
    DECLINED,
    /** The trajectory ended before it could be measured. */
    LAPSED;

    /** Still to come or going on. */
    public boolean isUnsettled() {
        return this == PLANNED || this == OPEN;
    }

    @Override
    public String messageKey() {
        return "meetstatus." + name().toLowerCase(Locale.ROOT);
    }
}

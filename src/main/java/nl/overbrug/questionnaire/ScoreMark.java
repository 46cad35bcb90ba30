package nl.overbrug.questionnaire;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** How a score lies against the norm of its instrument. */
public enum ScoreMark implements Labelled {
    /** A T-score below 60. */
    USUAL,
    /** A T-score of 60 to 64: one standard deviation above the norm. */
    RAISED,
    /** A T-score of 65 or more: one and a half standard deviation above the norm. */
    HIGH,
    /** Financial scarcity up to the 90th percentile of the norm group. */
    UP_TO_NORM,
    /** Financial scarcity above the 90th percentile of the norm group. */
    ABOVE_NORM;

    @Override
    public String messageKey() {
        return "meetmerk." + name().toLowerCase(Locale.ROOT);
    }
}

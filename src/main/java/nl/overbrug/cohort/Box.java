package nl.overbrug.cohort;

import java.util.Locale;

/** The innermost boxes of figure 28: the recipe for a case's facts and for what is said in the participation conversation. */
enum Box {
    UNKNOWN,
    ONE_OFF_ADVICE,
    SINGLE_PROBLEM,
    DIRECTION_ELSEWHERE,
    RESIDES_ELSEWHERE,
    OTHER,
    JOINED,
    CANNOT_COMMUNICATE,
    NOT_DISCUSSED,
    DOES_NOT_WANT;

    boolean isTargetGroup() {
        return ordinal() >= JOINED.ordinal();
    }

    /** Its name in {@code figure28.csv}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.overbrug.cohort;

import java.util.Locale;

/** How a trajectory stands one year after the referral, as table 18 counts it. */
enum Fate {
    GOALS_REACHED,
    NO_CONTACT,
    DOES_NOT_WANT,
    MOVED,
    DECEASED,
    DIRECTION_TRANSFERRED,
    RUNNING;

    /** Its name in {@code table18.csv}: the reason of an early end, else the state. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** There is a last talk face to face, in which the last measurement is taken. */
    boolean endsInATalk() {
        return this != NO_CONTACT && this != DECEASED && this != RUNNING;
    }
}

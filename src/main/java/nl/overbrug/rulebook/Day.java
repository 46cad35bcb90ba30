package nl.overbrug.rulebook;

import java.time.LocalDate;

/**
 * The day on which is decided.
 *
 * @param since the day on which that which is decided about began
 */
record Day(LocalDate on, LocalDate since) {

    static Day of(LocalDate on) {
        return new Day(on, on);
    }
}

package nl.overbrug.replay.web;

import java.time.LocalDate;

/**
 * How far the clock is to be moved.
 *
 * @param stap a step from today; null when a day was chosen
 */
record ClockForm(Step stap, LocalDate datum) {

    enum Step {
        WEEK,
        MAAND,
        HALF_JAAR,
        JAAR
    }

    LocalDate to(LocalDate today) {
        if (stap == null) {
            return datum;
        }
        return switch (stap) {
            case WEEK -> today.plusWeeks(1);
            case MAAND -> today.plusMonths(1);
            case HALF_JAAR -> today.plusMonths(6);
            case JAAR -> today.plusMonths(12);
        };
    }
}

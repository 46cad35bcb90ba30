package nl.overbrug.trajectory;

import java.time.LocalDate;

/**
 * What a protocol norm says; a part that a norm does not use is null.
 *
 * @param days within how many days, counted from the day before it
 * @param conversations within how many conversations
 * @param remindDays how many days before the last day the mentor is reminded
 * @param months for how many months after the intake
 */
public record NormVerdict(Integer days, Integer conversations, Integer remindDays, Integer months) {

    /** The last day of a norm that holds for so many months after a day. */
    LocalDate lastDay(LocalDate start) {
        return start.plusMonths(months);
    }

    /** How many days before the last day the mentor is reminded; 0 where there is no reminder. */
    public int daysBefore() {
        return remindDays == null ? 0 : remindDays;
    }

    /** The day of the reminder; the last day itself where the norm has none, and then there is nothing left to remind of. */
    LocalDate reminderBefore(LocalDate last) {
        return last.minusDays(daysBefore());
    }
}

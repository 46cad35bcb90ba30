package nl.overbrug.cohort;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.overbrug.kernel.MovableClock;

/** Working days and hours: nobody is met on Saturday, Sunday or a public holiday. */
final class Office {

    /** Dutch public holidays on weekdays in the replayed period and the half year after it. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2017, 12, 25),
            LocalDate.of(2017, 12, 26),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 4, 2),
            LocalDate.of(2018, 4, 27),
            LocalDate.of(2018, 5, 10),
            LocalDate.of(2018, 5, 21),
            LocalDate.of(2018, 12, 25),
            LocalDate.of(2018, 12, 26),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 4, 22),
            LocalDate.of(2019, 5, 30),
            LocalDate.of(2019, 6, 10),
            LocalDate.of(2019, 12, 25),
            LocalDate.of(2019, 12, 26),
            LocalDate.of(2020, 1, 1));

    private Office() {}

    static boolean isOpen(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(date);
    }

    static LocalDate onOrAfter(LocalDate date) {
        return isOpen(date) ? date : onOrAfter(date.plusDays(1));
    }

    static LocalDate onOrBefore(LocalDate date) {
        return isOpen(date) ? date : onOrBefore(date.minusDays(1));
    }

    /** The working days in a period, both ends included. */
    static List<LocalDate> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(Office::isOpen).toList();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(MovableClock.ZONE).toInstant();
    }
}

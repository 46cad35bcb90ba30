package nl.overbrug.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A working day ends at five in the afternoon; what is to be done by a day is to be done by then. */
public final class WorkingDay {

    private static final LocalTime END = LocalTime.of(17, 0);

    private WorkingDay() {}

    public static Instant endOf(LocalDate day) {
        return day.atTime(END).atZone(MovableClock.ZONE).toInstant();
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, MovableClock.ZONE);
    }
}

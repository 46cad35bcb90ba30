package nl.overbrug.research;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When the first trajectory of a participant began, for who is in a data set; whole months, the last one included.
 *
 * @param from null: however long ago
 * @param to null: until today
 */
record Window(YearMonth from, YearMonth to) {

    static final Window ALL = new Window(null, null);

    /** For the page of the codebook too. */
    public boolean isAll() {
        return from == null && to == null;
    }

    /** The first day, for the database; null: however long ago. */
    LocalDate firstDay() {
        return from == null ? null : from.atDay(1);
    }

    /** The day after the last, for the database; null: until today. */
    LocalDate dayAfter() {
        return to == null ? null : to.plusMonths(1).atDay(1);
    }

    /** Whether it begins and ends where the dates of the files may be parted. */
    boolean fits(DatesAs dates) {
        return (from == null || from.equals(dates.partOf(from)))
                && (to == null || to.plusMonths(1).equals(dates.partOf(to.plusMonths(1))));
    }

    /** As the codebook says it. */
    @Override
    public String toString() {
        return (from == null ? "…" : from) + " – " + (to == null ? "…" : to);
    }
}

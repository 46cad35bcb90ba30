package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The days whose referrals are counted, both included; the date of a referral is that of its receipt. */
public record Period(LocalDate from, LocalDate to) {

    /** No dossier that is brought in has an earlier day. */
    static final int EARLIEST_YEAR = 1900;

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years in which it has a day, the last one first. */
    List<Integer> years() {
        return IntStream.rangeClosed(-to.getYear(), -from.getYear())
                .mapToObj(year -> -year)
                .toList();
    }

    /** Its last year that is over; the first one when none is. */
    int lastYear(LocalDate today) {
        return Math.max(from.getYear(), Math.min(to.getYear(), today.getYear() - 1));
    }
}

package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overbrug.kernel.Problem;

/** The days whose referrals are counted, both included; the date of a referral is that of its receipt. */
public record Period(LocalDate from, LocalDate to) {

    /** No dossier that is brought in has an earlier day. */
    private static final int EARLIEST_YEAR = 1900;

    /** What is wrong with a calendar year that somebody asks for, by the field {@code jaar}; nothing asked for is nothing wrong. */
    public static Optional<Problem> problem(Integer year, LocalDate today) {
        if (year != null && year < EARLIEST_YEAR) {
            return Optional.of(Problem.of("jaar", "probleem.te-laag", String.valueOf(EARLIEST_YEAR)));
        }
        int last = today.getYear() + 1;
        return year != null && year > last
                ? Optional.of(Problem.of("jaar", "probleem.te-hoog", String.valueOf(last)))
                : Optional.empty();
    }

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

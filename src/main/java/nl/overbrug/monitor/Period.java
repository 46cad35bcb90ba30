package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/** The days whose referrals are counted, both included; the date of a referral is that of its receipt. */
public record Period(LocalDate from, LocalDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** What is wrong with these days as a period; the fields are {@code van} and {@code tot}. */
    public static List<Problem> problems(LocalDate from, LocalDate to, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        end("van", from, today, problems);
        end("tot", to, today, problems);
        if (problems.isEmpty() && to.isBefore(from)) {
            problems.add(Problem.of("tot", "probleem.tot-voor-van"));
        }
        return problems;
    }

    private static void end(String field, LocalDate day, LocalDate today, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.missing(field));
        } else if (day.isBefore(EARLIEST)) {
            problems.add(Problem.of(field, "probleem.datum-te-vroeg", EARLIEST));
        } else if (day.isAfter(today.plusYears(1))) {
            problems.add(Problem.of(field, "probleem.datum-te-laat", today.plusYears(1)));
        }
    }
}

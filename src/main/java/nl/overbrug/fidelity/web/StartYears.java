package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;

/**
 * The years in which trajectories began, for a page to choose from. Where the address asks for another year, the page is what it is when nothing is
 * asked.
 *
 * @param all the last one first
 */
record StartYears(List<Integer> all) {

    static StartYears of(FidelityReport report) {
        return new StartYears(report.years());
    }

    /** @return null for all years, with which a page of everybody begins */
    Integer orAll(Integer asked) {
        return all.contains(asked) ? asked : null;
    }

    /** A page of a team begins with the last year that is over, for a year that just began holds few mentors. */
    int orLast(Integer asked, LocalDate today) {
        int last = today.getYear() - 1;
        return all.contains(asked)
                ? asked
                : all.stream().filter(year -> year <= last).findFirst().orElse(last);
    }

    /** The first day of a year; of all years the first of the first one. @param year null for all */
    LocalDate from(Integer year) {
        Integer first = year != null || all.isEmpty() ? year : all.get(all.size() - 1);
        return first == null ? LocalDate.MIN : LocalDate.of(first, 1, 1);
    }

    /** The last day of a year; of all years the last that there can be. @param year null for all */
    static LocalDate to(Integer year) {
        return year == null ? LocalDate.MAX : LocalDate.of(year, 12, 31);
    }
}

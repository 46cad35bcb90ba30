package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of whom the figures are. One part at a time: two filters together would leave few people, and give away by subtracting whom they leave out.
 *
 * @param of the id of a team or a mentor, the name of a district, or the code of a referrer; "" for everybody
 * @param counted of which period: outside a caseload only these may be shown, for periods that overlap could be subtracted
 * @param exact nothing is kept back: only in the demo, whose people are invented
 */
public record Scope(Period period, Part part, String of, Counted counted, boolean exact) {

    public enum Part {
        ALL,
        TEAM,
        DISTRICT,
        REFERRER,
        /** The participants of one mentor, for that mentor alone: nothing is kept back. */
        CASELOAD
    }

    /** Which period it is. */
    public enum Counted {
        /** All there is. */
        EVERYTHING,
        /** One calendar year. */
        YEAR
    }

    /** All there is, of everybody. */
    public static Scope everybody(Period everything) {
        return new Scope(everything, Part.ALL, "", Counted.EVERYTHING, false);
    }

    public static Scope ofYear(int year) {
        return of(year, Part.ALL, "");
    }

    public static Scope of(int year, Part part, String of) {
        return new Scope(Period.ofYear(year), part, of, Counted.YEAR, false);
    }

    /** The same of the participants of a mentor. */
    Scope caseload(String mentor) {
        return new Scope(period, Part.CASELOAD, mentor, counted, exact);
    }

    /** Whether nothing is kept back. */
    public boolean showsAll() {
        return exact || part == Part.CASELOAD;
    }

    /** The same with nothing kept back. */
    public Scope exactly() {
        return new Scope(period, part, of, counted, true);
    }

    /** What it holds of the days before one; empty when that is nothing. */
    Optional<Scope> before(LocalDate day) {
        LocalDate to = day.isAfter(period.to()) ? period.to() : day.minusDays(1);
        return period.from().isAfter(to)
                ? Optional.empty()
                : Optional.of(new Scope(new Period(period.from(), to), part, of, counted, exact));
    }

    public boolean isPart() {
        return part != Part.ALL;
    }
}

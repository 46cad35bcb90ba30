package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/**
 * Of whom figures were asked for, by the names in the address.
 *
 * @param jaar a calendar year; nothing for all there is
 * @param deel a team, a district or a referrer in that year, or the own caseload ({@link Parts.Choice#code}); nothing for everybody
 * @param gepubliceerd whether nothing is kept back, which only the demo may; nothing when it was not said
 */
public record ScopeForm(Integer jaar, String deel, Boolean gepubliceerd) {

    /** Everything that is wrong with it, by field. */
    List<Problem> problems(Parts parts, LocalDate today, boolean demo) {
        List<Problem> problems = new ArrayList<>();
        Period.problem(jaar, today).ifPresent(problems::add);
        if (jaar == null && hasPart() && !isCaseload()) {
            problems.add(Problem.of("jaar", "probleem.deel-per-jaar"));
        }
        if (hasPart() && parts.find(deel).isEmpty()) {
            problems.add(Problem.of("deel", "probleem.onbekend-deel"));
        }
        if (isPublished() && !demo) {
            problems.add(Problem.of("gepubliceerd", "probleem.alleen-demo"));
        }
        return problems;
    }

    /** Of a form without problems. */
    Scope scope(Parts parts, Period everything) {
        Scope scope = jaar == null ? Scope.everybody(everything) : Scope.ofYear(jaar);
        if (hasPart()) {
            Parts.Choice choice = parts.find(deel).orElseThrow();
            scope = isCaseload() ? scope.caseload(choice.of()) : Scope.of(jaar, choice.part(), choice.of());
        }
        return isPublished() ? scope.exactly() : scope;
    }

    /** Asked by who may not see everybody: what this person sees first, of the last year that is over, for a year that just began holds few people. */
    ScopeForm narrowed(Parts parts, Period everything, LocalDate today) {
        if (parts.hasEverybody()) {
            return this;
        }
        String part = hasPart() ? deel : parts.first().code();
        ScopeForm asked = new ScopeForm(jaar, part, gepubliceerd);
        boolean anyYear = jaar != null || asked.isCaseload();
        return anyYear ? asked : new ScopeForm(everything.lastYear(today), part, gepubliceerd);
    }

    /** As it was published when nothing was asked but all there is: figure 28 of the report is what the demo is there to show. */
    ScopeForm asPublished() {
        boolean everything = jaar == null && !hasPart();
        return everything && gepubliceerd == null ? new ScopeForm(null, null, true) : this;
    }

    public boolean isCaseload() {
        return Scope.Part.CASELOAD.name().equals(deel);
    }

    public boolean isPublished() {
        return gepubliceerd != null && gepubliceerd;
    }

    private boolean hasPart() {
        return deel != null && !deel.isBlank();
    }
}

package nl.overbrug.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/**
 * Of whom figures were asked for, by the names in the address.
 *
 * @param deel a team, a district or a referrer ({@link Parts.Choice#code}); nothing for everybody
 */
public record ScopeForm(LocalDate van, LocalDate tot, String deel) {

    /** Everything that is wrong with it, by field. */
    List<Problem> problems(Parts parts, LocalDate today) {
        List<Problem> problems = new ArrayList<>(Period.problems(van, tot, today));
        if (hasPart() && parts.find(deel).isEmpty()) {
            problems.add(Problem.of("deel", "probleem.onbekend-deel"));
        }
        return problems;
    }

    /** Of a form without problems. */
    Scope scope(Parts parts) {
        Period period = new Period(van, tot);
        return hasPart()
                ? parts.find(deel)
                        .map(choice -> new Scope(period, choice.part(), choice.of()))
                        .orElseThrow()
                : Scope.everybody(period);
    }

    /** The same of another period. */
    ScopeForm with(Period period) {
        return new ScopeForm(period.from(), period.to(), deel);
    }

    private boolean hasPart() {
        return deel != null && !deel.isBlank();
    }
}

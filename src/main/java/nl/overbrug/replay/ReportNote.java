package nl.overbrug.replay;

import java.util.List;
import nl.overbrug.cohort.Cohort;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.ReachNote;
import nl.overbrug.monitor.Scope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says that all numbers together are those of the evaluation report; whoever adds a later referral sees other numbers. */
@Component
@Profile("demo")
class ReportNote implements ReachNote {

    private static final Period REPORT = new Period(Cohort.FIRST_REFERRAL, Cohort.LAST_REFERRAL);

    @Override
    public List<String> on(Scope scope) {
        boolean asInReport = scope.exact() && !scope.isPart() && scope.period().equals(REPORT);
        return asInReport ? List.of("demo.rapport", "demo.rapport.regie") : List.of();
    }
}

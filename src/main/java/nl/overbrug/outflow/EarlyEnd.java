package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.trajectory.EndReason;

/**
 * How a trajectory ends before outflow.
 *
 * @param reason one of table 18 of the evaluation that is offered; never that the goals are reached
 * @param lastTalk whether there is still a talk face to face, for a last measurement
 * @param wgs whether a trajectory of debt help (Wgs) ends with it; a pointer only, that decision is made elsewhere
 */
public record EarlyEnd(EndReason reason, LocalDate on, Boolean lastTalk, YesNoUnknown wgs) {

    public EarlyEnd {
        wgs = YesNoUnknown.orUnknown(wgs);
    }

    /** @param offered the reasons that can be given today */
    List<Problem> problems(List<EndReason> offered) {
        List<Problem> problems = new ArrayList<>();
        if (reason == null) {
            problems.add(Problem.of("reason", "probleem.verplicht-keuze"));
        } else if (!offered.contains(reason)) {
            problems.add(Problem.of("reason", "probleem.onbekende-keuze"));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        }
        boolean deceased = reason == EndReason.DECEASED;
        if (lastTalk == null && !deceased) {
            problems.add(Problem.of("lastTalk", "probleem.verplicht-keuze"));
        } else if (Boolean.TRUE.equals(lastTalk) && deceased) {
            problems.add(Problem.of("lastTalk", "probleem.geen-gesprek-meer"));
        }
        return problems;
    }

    public boolean hasLastTalk() {
        return Boolean.TRUE.equals(lastTalk);
    }
}

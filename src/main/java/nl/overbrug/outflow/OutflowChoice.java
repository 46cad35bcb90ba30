package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * What the participant decided in a talk about outflow, as the mentor confirms it.
 *
 * @param outflow null while not chosen
 * @param on the day of the talk
 * @param faceToFace whether they sat together
 * @param reason in a few words, needed when it departs from the advice
 */
public record OutflowChoice(Boolean outflow, LocalDate on, Boolean faceToFace, String reason, YesNoUnknown wgs) {

    static final int LONGEST_REASON = 1000;

    public OutflowChoice {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        wgs = YesNoUnknown.orUnknown(wgs);
    }

    List<Problem> problems(OutflowTalk talk) {
        List<Problem> problems = new ArrayList<>();
        if (outflow == null) {
            problems.add(Problem.of("outflow", "probleem.verplicht-keuze"));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        }
        if (faceToFace == null) {
            problems.add(Problem.of("faceToFace", "probleem.verplicht-keuze"));
        }
        if (outflow != null && talk.departs(outflow) && reason == null) {
            problems.add(Problem.of(
                    "reason", talk.advice() == null ? "probleem.waarom-zonder-advies" : "probleem.waarom-anders"));
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "probleem.te-lang", LONGEST_REASON));
        }
        return problems;
    }

    OutflowTalk.Outcome outcome(OutflowTalk talk) {
        return new OutflowTalk.Outcome(outflow, on, talk.departs(outflow) ? reason : null, wgs);
    }
}

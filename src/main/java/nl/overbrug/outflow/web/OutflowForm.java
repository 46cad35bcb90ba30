package nl.overbrug.outflow.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.OutflowChoice;
import nl.overbrug.outflow.OutflowTalk;

/** What the participant decided about outflow; {@code version} is the talk's. */
record OutflowForm(int version, Boolean outflow, LocalDate on, Boolean faceToFace, String reason, YesNoUnknown wgs) {

    /** @param talks the last one first; what was decided in it, if it does not wait any more */
    static OutflowForm of(List<OutflowTalk> talks, LocalDate today) {
        OutflowTalk talk = talks.isEmpty() ? null : talks.get(0);
        OutflowTalk.Outcome decided = talk == null ? null : talk.outcome();
        int version = talk == null ? 0 : talk.version();
        return decided == null
                ? new OutflowForm(version, null, today, null, null, null)
                : new OutflowForm(version, decided.outflow(), decided.on(), null, decided.reason(), decided.wgs());
    }

    OutflowChoice toChoice() {
        return new OutflowChoice(outflow, on, faceToFace, reason, wgs);
    }
}

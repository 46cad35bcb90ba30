package nl.overbrug.outflow.web;

import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.OutflowChoice;

/** What the participant decided about outflow; {@code version} is the talk's. */
record OutflowForm(int version, Boolean outflow, LocalDate on, Boolean faceToFace, String reason, YesNoUnknown wgs) {

    OutflowChoice toChoice() {
        return new OutflowChoice(outflow, on, faceToFace, reason, wgs);
    }
}

package nl.overbrug.outflow.web;

import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.trajectory.EndReason;

/** Ending early; {@code version} is the trajectory's. */
record EarlyEndForm(int version, EndReason reason, LocalDate on, Boolean lastTalk, YesNoUnknown wgs) {

    EarlyEnd toEnd() {
        return new EarlyEnd(reason, on, lastTalk, wgs);
    }
}

package nl.overbrug.outflow.web;

import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.EarlyEnd;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectory;

/** Ending early; {@code version} is the trajectory's. */
record EarlyEndForm(int version, EndReason reason, LocalDate on, Boolean lastTalk, YesNoUnknown wgs) {

    /** @param end how it ended; null while it runs */
    static EarlyEndForm of(Trajectory trajectory, EarlyEnd end, LocalDate today) {
        return end == null
                ? new EarlyEndForm(trajectory.version(), null, today, null, null)
                : new EarlyEndForm(trajectory.version(), end.reason(), end.on(), end.lastTalk(), end.wgs());
    }

    EarlyEnd toEnd() {
        return new EarlyEnd(reason, on, lastTalk, wgs);
    }
}

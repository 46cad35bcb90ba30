package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.overbrug.fidelity.ProtocolStep;

/** What a mentor looked back on, as the mirror asks it. */
record LookBackForm(Boolean colleagues, Boolean self, LocalDate on) {

    Set<ProtocolStep> steps() {
        Set<ProtocolStep> steps = EnumSet.noneOf(ProtocolStep.class);
        if (Boolean.TRUE.equals(colleagues)) {
            steps.add(ProtocolStep.F2);
        }
        if (Boolean.TRUE.equals(self)) {
            steps.add(ProtocolStep.F3);
        }
        return steps;
    }
}

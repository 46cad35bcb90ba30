package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.kernel.Pillar;

/** It is still so: all that is known, one part of it, or a part on one pillar. */
record ConfirmForm(Integer version, LocalDate on, BridgePart part, Pillar pillar) {

    Set<BridgePart> parts() {
        return part == null ? EnumSet.allOf(BridgePart.class) : EnumSet.of(part);
    }
}

package nl.overbrug.fidelity;

import java.util.UUID;

/** Concluded on the way: in this conversation, steps of this moment are called for. */
public record Applies(UUID talk, StepMoment moment) {}

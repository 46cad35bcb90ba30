package nl.overbrug.fidelity;

import java.util.UUID;

/** Concluded on the way: this step was done in this conversation, as the fact shows. */
public record Done(UUID talk, ProtocolStep step, TalkFact because) {}

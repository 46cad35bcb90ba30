package nl.overbrug.fidelity;

import java.util.UUID;

/** The dossier shows this of a conversation. */
public record Noted(UUID talk, TalkFact fact) {}

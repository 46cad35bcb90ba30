package nl.overbrug.plan;

import java.util.UUID;

/** Told when a tick is taken back, within the same transaction. */
public record ActionUndone(UUID trajectoryId, Action action) {}

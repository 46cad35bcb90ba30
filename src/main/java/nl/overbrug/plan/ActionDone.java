package nl.overbrug.plan;

import java.util.UUID;

/** Told when an action is done, within the same transaction. */
public record ActionDone(UUID trajectoryId, Action action) {}

package nl.overbrug.bridge;

import java.util.UUID;

/** The first Bridge was finished and the trajectory goes on to its plans, in the transaction of the listener. */
public record FirstBridgeDone(UUID trajectoryId) {}

package nl.overbrug.trajectory;

import java.util.UUID;

/** The last day for the first Bridge was moved, in the transaction of the listener; what is counted from it moves along. */
public record FirstBridgeMoved(UUID trajectoryId) {}

package nl.overbrug.outflow;

import nl.overbrug.trajectory.Trajectory;

/**
 * Where a trajectory stands with its end, for the dossier.
 *
 * @param waiting whether a decision on outflow waits
 * @param mayReturn whether the participant can come back to it
 */
public record Ending(Trajectory trajectory, boolean waiting, boolean mayReturn) {}

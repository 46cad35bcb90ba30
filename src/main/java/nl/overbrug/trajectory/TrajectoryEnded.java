package nl.overbrug.trajectory;

import java.util.UUID;

/** Told when a trajectory ends, by outflow or early, within the same transaction. */
public record TrajectoryEnded(UUID trajectoryId, Trajectory.End end) {}

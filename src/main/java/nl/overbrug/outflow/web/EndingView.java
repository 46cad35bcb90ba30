package nl.overbrug.outflow.web;

import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.Trajectory;

/** A trajectory as the pages about its end show it; {@code mayChange}: the reader is its own mentor. */
record EndingView(Trajectory trajectory, Participant participant, boolean mayChange) {}

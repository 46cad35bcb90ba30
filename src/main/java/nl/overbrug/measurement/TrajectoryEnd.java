package nl.overbrug.measurement;

import java.time.LocalDate;

/** The trajectory ended on this day; left out of the facts while it runs. */
public record TrajectoryEnd(LocalDate on) {}

package nl.overbrug.measurement;

import java.time.LocalDate;

/** The trajectory that the rules {@code measurement/due} and {@code measurement/last} reason about, on this day. */
public record TrajectoryFact(LocalDate today, boolean ended) {}

package nl.overbrug.measurement;

import java.time.LocalDate;

/** A measurement that was done, as the rules read it. */
public record DoneMeasurement(String moment, MomentRole role, LocalDate on) {}

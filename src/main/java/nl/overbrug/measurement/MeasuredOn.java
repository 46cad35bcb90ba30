package nl.overbrug.measurement;

import java.time.LocalDate;

/** The day for which the rules say what is due. */
public record MeasuredOn(LocalDate day) {}

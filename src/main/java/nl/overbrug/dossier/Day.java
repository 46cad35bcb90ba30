package nl.overbrug.dossier;

import java.time.LocalDate;
import java.util.List;

/** A day of the timeline and what happened on it. */
public record Day(LocalDate on, List<Moment> moments) {}

package nl.overbrug.measurement;

import java.time.LocalDate;

/**
 * A measurement moment in one trajectory.
 *
 * @param opensOn first day on which it may be done
 * @param dueOn the day that it is meant for
 * @param closesOn last day on which it may be done
 */
public record PlannedMoment(String moment, LocalDate opensOn, LocalDate dueOn, LocalDate closesOn) {}

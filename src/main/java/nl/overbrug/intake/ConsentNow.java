package nl.overbrug.intake;

import java.time.LocalDate;

/**
 * What a participant answered last about what goes beyond the municipality's task.
 *
 * @param version counts the answers since the intake, to notice a stale page
 * @param on the day of the answer; null: never asked, so nothing was consented to
 */
public record ConsentNow(int version, boolean research, boolean sharing, LocalDate on) {}

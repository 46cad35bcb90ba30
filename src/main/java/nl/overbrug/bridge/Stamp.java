package nl.overbrug.bridge;

import java.time.LocalDate;

/**
 * What a change of the Bridge starts from.
 *
 * @param version the version of the Bridge that the page showed
 * @param on the day of the conversation in which it is filled in; problems name it {@code on}
 */
public record Stamp(int version, LocalDate on) {}

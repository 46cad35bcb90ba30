package nl.overbrug.rulefollow;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one date of something that runs becomes.
 *
 * @param subject the trajectory
 * @param what which date: a key in the message files, or a code that people know, such as the measurement moment {@code T2}
 * @param from null when it is new
 * @param to null when it goes away; the same as before when only what is asked changes
 * @param atOnce whether it can and should be done from the first day on
 */
public record Shift(UUID subject, String what, LocalDate from, LocalDate to, boolean atOnce) {}

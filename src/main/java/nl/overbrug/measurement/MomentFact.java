package nl.overbrug.measurement;

import java.time.LocalDate;

/**
 * One measurement moment of a trajectory, as the rules {@code measurement/due} and {@code measurement/last} read it.
 *
 * @param opensOn first day on which it can be measured
 * @param closesOn last day on which it can be measured
 * @param heldOn the day of the measurement; null while there is none
 */
public record MomentFact(
        MomentCode moment, LocalDate opensOn, LocalDate closesOn, MomentState state, LocalDate heldOn) {}

package nl.overbrug.fidelity;

import java.util.UUID;

/**
 * A conversation as the rules read it.
 *
 * @param number the how manieth of its trajectory, counted from 1
 * @param firstTalks within how many the norm of its day ({@code trajectory/norms}) wants the first Bridge; 0 where it names no number
 * @param edition the version of {@code fidelity/steps} of its day
 */
public record Talk(UUID id, int number, int firstTalks, int edition) {}

package nl.overbrug.fidelity;

import java.util.UUID;

/**
 * A conversation as the rules read it.
 *
 * @param number the how manieth of its trajectory, counted from 1
 * @param edition the version of {@code fidelity/steps} of its day
 */
public record Talk(UUID id, int number, int edition) {}

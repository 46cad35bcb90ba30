package nl.overbrug.progress;

import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.ShownParts;

/**
 * The goals that participants set on one pillar.
 *
 * @param reached of the goals that were set: reached, not (yet) reached
 * @param foreseen of the same: with an action that has an obstacle and a strategy for it, and without
 */
public record PillarGoals(Pillar pillar, ShownParts reached, ShownParts foreseen) {}

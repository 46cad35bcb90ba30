package nl.overbrug.outflow;

import nl.overbrug.kernel.Pillar;
import nl.overbrug.rulebook.RuleSet;

/** A pillar with a goal that is still open, as the rules {@code outflow/open-pillars} say. Facts: a {@link PillarGoal} for each goal. */
public record OpenPillar(Pillar pillar) {

    public static final RuleSet<OpenPillar> RULES = new RuleSet<>("outflow/open-pillars", OpenPillar.class);
}

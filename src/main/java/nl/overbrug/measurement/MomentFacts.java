package nl.overbrug.measurement;

import nl.overbrug.rulebook.RuleTable;

/** Which moment the table {@code measurement/moments} is asked about. */
public record MomentFacts(MomentCode moment) {

    public static final RuleTable<MomentFacts, MomentVerdict> TABLE =
            new RuleTable<>("measurement/moments", MomentFacts.class, MomentVerdict.class);
}

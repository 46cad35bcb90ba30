package nl.overbrug.trajectory;

import nl.overbrug.rulebook.RuleTable;

/** Which norm is asked for. */
public record NormFacts(ProtocolNorm norm) {

    public static final RuleTable<NormFacts, NormVerdict> TABLE =
            new RuleTable<>("trajectory/norms", NormFacts.class, NormVerdict.class);
}

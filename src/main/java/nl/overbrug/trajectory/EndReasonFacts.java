package nl.overbrug.trajectory;

import nl.overbrug.rulebook.RuleTable;

/** Which reason is looked up. */
public record EndReasonFacts(EndReason reason) {

    static final RuleTable<EndReasonFacts, EndReasonWords> TABLE =
            new RuleTable<>("trajectory/end-reasons", EndReasonFacts.class, EndReasonWords.class);
}

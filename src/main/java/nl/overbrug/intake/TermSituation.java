package nl.overbrug.intake;

import nl.overbrug.rulebook.RuleTable;

/**
 * What the terms for speaking with a resident depend on.
 *
 * @param threatening whether the situation is threatening (Wgs art. 4, second paragraph)
 */
public record TermSituation(boolean threatening) {

    public static final RuleTable<TermSituation, TermLimits> TABLE =
            new RuleTable<>("intake/terms", TermSituation.class, TermLimits.class);
}

package nl.overbrug.fidelity;

import nl.overbrug.rulebook.RuleTable;

/** Which step is looked up. */
public record StepFacts(ProtocolStep step) {

    public static final RuleTable<StepFacts, StepWords> TABLE =
            new RuleTable<>("fidelity/steps", StepFacts.class, StepWords.class);
}

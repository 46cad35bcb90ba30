package nl.overbrug.bridge;

import nl.overbrug.kernel.Pillar;
import nl.overbrug.rulebook.RuleTable;

/** Where on the Bridge words stand. */
public record BridgeTextFacts(Pillar pillar, Place place) {

    public static final RuleTable<BridgeTextFacts, BridgeText> TABLE =
            new RuleTable<>("bridge/texts", BridgeTextFacts.class, BridgeText.class);

    /** On each pillar: the question, and the five steps. */
    public enum Place {
        QUESTION,
        STEP_1,
        STEP_2,
        STEP_3,
        STEP_4,
        STEP_5;

        /** @param step 1 to 5 */
        static Place of(int step) {
            return valueOf("STEP_" + step);
        }
    }
}

package nl.overbrug.rulebook;

import java.util.List;
import nl.overbrug.rulebook.Explanation.Because;
import nl.overbrug.rulebook.Explanation.Item;
import nl.overbrug.rulebook.Explanation.OtherRow;

/** Puts the decisions of one version of a rule set into words, in one language. */
interface DecisionWords {

    /** What the rule set is called. */
    String label();

    List<Item> facts(StoredDecision decision);

    /** What was concluded, as clauses. */
    List<String> conclusions(StoredDecision decision);

    /** @param verdict JSON of a verdict that a person gave */
    String conclusion(String verdict);

    List<Because> because(StoredDecision decision);

    List<OtherRow> others(StoredDecision decision);
}

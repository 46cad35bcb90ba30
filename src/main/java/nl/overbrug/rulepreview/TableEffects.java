package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.util.List;

/** A step that knows more of what its table does to people than which decisions come out otherwise. */
public interface TableEffects {

    String ruleSet();

    /** What a decision costs; 0 where the table is not about money. */
    default BigDecimal euros(List<Record> verdicts) {
        return BigDecimal.ZERO;
    }

    /** What the draft would do to what runs now, in an order that does not depend on how many there are. */
    List<Effect> now(DraftRules draft, PreviewPeriod period);
}

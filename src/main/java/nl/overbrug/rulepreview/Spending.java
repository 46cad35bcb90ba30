package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.util.UUID;
import nl.overbrug.rulepreview.Counted.Cost;

/** Adds up what decisions cost. */
final class Spending {

    private final Heads heads = new Heads();
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal after = BigDecimal.ZERO;

    void add(UUID subject, BigDecimal asDecided, BigDecimal byDraft) {
        heads.add(subject);
        before = before.add(asDecided);
        after = after.add(byDraft);
    }

    Cost cost() {
        return new Cost(heads.count(), before, after);
    }
}

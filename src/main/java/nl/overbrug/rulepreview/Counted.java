package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.SmallCounts.Count;

/**
 * What was counted, exactly; only {@link Findings} are shown.
 *
 * @param looked how many decisions
 * @param without those that the draft can not judge from the stored facts
 * @param changed those with another outcome
 * @param passages the same by what they go from and to
 * @param teams the same by the id of the team; empty text: none
 * @param months the same by the month of the decision
 * @param costs of decisions that cost something, then or by the draft; none where a table is not about money
 * @param effects on what runs now
 */
record Counted(
        long looked,
        Count without,
        Count changed,
        List<Many> passages,
        Map<String, Count> teams,
        Map<YearMonth, Count> months,
        Costs costs,
        List<Effect> effects) {

    /** How many go from one outcome to another. */
    record Many(Passage passage, Count count) {}

    record Costs(Map<YearMonth, Cost> months, Cost total) {}

    /** @param before in euros, as it was decided; @param after by the draft */
    record Cost(Count decisions, BigDecimal before, BigDecimal after) {

        static final Cost NONE = new Cost(Count.NONE, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}

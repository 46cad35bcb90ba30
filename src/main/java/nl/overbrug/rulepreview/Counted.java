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
 * @param running what the draft means for what runs now and for what is spent
 */
record Counted(
        long looked,
        Count without,
        Count changed,
        List<Many> passages,
        Map<String, Count> teams,
        Map<YearMonth, Count> months,
        Running running) {

    /** How many go from one outcome to another. */
    record Many(Passage passage, Count count) {}

    /**
     * @param given what the vouchers of the period cost
     * @param expected what running plans may still cost, by month from the one in which it was computed
     * @param unsaid what running trajectories need and the draft does not say
     * @param effects on their dates
     */
    record Running(Costs given, Costs expected, List<Effect> unsaid, List<Effect> effects) {}

    /** @param rest of no month */
    record Costs(Map<YearMonth, Cost> months, Cost rest, Cost total) {

        static final Costs NONE = new Costs(Map.of(), Cost.NONE, Cost.NONE);

        /** @param month null for the rest */
        Cost of(YearMonth month) {
            return month == null ? rest : months.getOrDefault(month, Cost.NONE);
        }
    }

    /** @param changed those with another price; @param before in euros, as it is; @param after by the draft */
    record Cost(Count vouchers, Count changed, BigDecimal before, BigDecimal after) {

        static final Cost NONE = new Cost(Count.NONE, Count.NONE, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}

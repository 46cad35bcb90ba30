package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overbrug.rulebook.RuleTable;

/**
 * What the yearly ceiling depends on.
 *
 * @param on the day on which the voucher counts
 * @param yearTotal euros received or expected in that calendar year, this voucher included
 */
public record CeilingFacts(LocalDate on, BigDecimal yearTotal) {

    public static final RuleTable<CeilingFacts, CeilingVerdict> TABLE =
            new RuleTable<>("reward/ceiling", CeilingFacts.class, CeilingVerdict.class);
}

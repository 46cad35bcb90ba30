package nl.overbrug.reward;

import java.math.BigDecimal;

/**
 * What a participant received in a calendar year, over all trajectories.
 *
 * @param given euros handed over
 * @param expected euros promised or earned and not yet handed over
 * @param ceiling whether both together pass the yearly ceiling: a warning, never a block
 */
public record YearTotal(int year, BigDecimal given, BigDecimal expected, CeilingVerdict ceiling) {}

package nl.overbrug.reward;

import java.math.BigDecimal;

/**
 * What the table {@code reward/tiers} decides.
 *
 * @param amount in euros, never negative; null where there is no voucher
 * @param refusal why not; null where there is a voucher
 */
public record RewardVerdict(boolean rewarded, BigDecimal amount, NoReward refusal) {}

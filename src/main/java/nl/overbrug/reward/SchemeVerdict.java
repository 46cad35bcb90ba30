package nl.overbrug.reward;

/**
 * The scheme under which vouchers are given, as the table {@code reward/scheme} records it.
 *
 * @param decision number or name of the municipality's decision
 * @param validMonths for how long an earned voucher can be handed over
 * @param handOverDays after how many days handing over is due on the mentor's list
 */
public record SchemeVerdict(LegalBasis basis, String decision, int validMonths, int handOverDays) {}

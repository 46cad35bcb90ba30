package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One voucher, at two prices in euros.
 *
 * @param subject the participant
 * @param on the day that it belongs to; null when none was agreed
 * @param before as it is
 * @param after by the draft; null when the draft says nothing of it
 */
public record Priced(UUID subject, LocalDate on, BigDecimal before, BigDecimal after) {

    boolean isSaid() {
        return after != null;
    }

    /** What the draft says nothing of costs nothing. */
    BigDecimal afterwards() {
        return after == null ? BigDecimal.ZERO : after;
    }
}

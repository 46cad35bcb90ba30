package nl.overbrug.measurement;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What the table {@code measurement/moments} says of one moment.
 *
 * @param anchor from which day the months count
 * @param months how many calendar months after the anchor
 * @param daysBefore how many days before that day the window opens
 * @param daysAfter how many days after that day the window closes
 * @param instruments what is measured; null or empty: this moment is not measured
 * @param voucher the thank-you voucher in euros; null: none
 */
public record MomentVerdict(
        Anchor anchor, int months, int daysBefore, int daysAfter, Set<Instrument> instruments, BigDecimal voucher) {

    /** The day from which a moment counts. */
    public enum Anchor {
        /** The day of the intake on which the trajectory started. */
        TRAJECTORY_START,
        /** The day on which the trajectory ended early. */
        EARLY_END
    }
}

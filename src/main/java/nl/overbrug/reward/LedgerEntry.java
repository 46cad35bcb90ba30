package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/** One line of the ledger: something that happened to a voucher. Lines are only ever added. */
public record LedgerEntry(UUID voucherId, Deed deed, BigDecimal amount, LocalDate on) {

    public enum Deed implements Labelled {
        PROMISED,
        EARNED,
        HANDED_OVER,
        POSTPONED,
        DECLINED,
        EXPIRED;

        @Override
        public String messageKey() {
            return "bon.daad." + name().toLowerCase(Locale.ROOT);
        }
    }
}

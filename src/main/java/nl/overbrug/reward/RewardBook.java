package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.trajectory.Trajectory;

/**
 * The rewards of a trajectory.
 *
 * @param vouchers the newest promise first
 * @param cards the last one first
 * @param ledger everything that happened to the vouchers, the last first
 * @param lastDay the last day on which an action that is done is rewarded
 * @param running whether that day is still to come
 * @param whyLastDay the stored decision that set it, for "Waarom?"; null when there is none
 */
public record RewardBook(
        Trajectory trajectory,
        List<Voucher> vouchers,
        List<Card> cards,
        List<LedgerEntry> ledger,
        YearTotal year,
        LocalDate lastDay,
        boolean running,
        UUID whyLastDay) {

    /** How many vouchers stand so. */
    public long count(String state) {
        return vouchers.stream()
                .filter(voucher -> voucher.state().name().equals(state))
                .count();
    }

    public boolean isEmpty() {
        return vouchers.isEmpty() && cards.isEmpty();
    }
}

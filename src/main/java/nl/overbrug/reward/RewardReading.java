package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Puts the rewards of a trajectory together from their rows. */
@Component
class RewardReading {

    private final VoucherRows vouchers;
    private final LedgerRows ledger;
    private final Cards cards;
    private final RewardCheck check;
    private final Schemes schemes;

    RewardReading(VoucherRows vouchers, LedgerRows ledger, Cards cards, RewardCheck check, Schemes schemes) {
        this.vouchers = vouchers;
        this.ledger = ledger;
        this.cards = cards;
        this.check = check;
        this.schemes = schemes;
    }

    RewardBook book(Trajectory trajectory, LocalDate today) {
        LocalDate lastDay = schemes.lastDay(trajectory, today);
        return new RewardBook(
                trajectory,
                vouchers.of(trajectory.id()),
                cards.of(trajectory.id()),
                ledger.of(trajectory.id()),
                check.total(trajectory.participantId(), today),
                lastDay,
                !today.isAfter(lastDay),
                schemes.whyLastDay(trajectory.id()));
    }

    Optional<Voucher> ofAction(UUID actionId) {
        return vouchers.ofAction(actionId);
    }

    SchemeVerdict scheme(LocalDate on) {
        return schemes.on(on);
    }
}

package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Asks the rules whether a voucher belongs to an action, and whether the year total passes the ceiling. Every answer is stored. */
@Component
class RewardCheck {

    private final Rulebook rulebook;
    private final Catalogue catalogue;
    private final Schemes schemes;
    private final VoucherRows vouchers;
    private final LedgerRows ledger;

    RewardCheck(Rulebook rulebook, Catalogue catalogue, Schemes schemes, VoucherRows vouchers, LedgerRows ledger) {
        this.rulebook = rulebook;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.vouchers = vouchers;
        this.ledger = ledger;
    }

    Decision<RewardVerdict> decide(Trajectory trajectory, Action action, String behaviour, LocalDate today) {
        ActionType type = catalogue.decide(trajectory.id(), behaviour);
        RewardFacts facts = new RewardFacts(
                action.words().kind() == ActionKind.CHALLENGE,
                type.difficulty(),
                type.attendance(),
                !today.isAfter(schemes.lastDay(trajectory, today)),
                vouchers.hasOne(trajectory.participantId(), behaviour));
        return rulebook.decide(RewardFacts.TABLE, trajectory.id(), facts);
    }

    /** Stores whether what the participant has received and may still receive this year passes the ceiling. */
    void warn(UUID trajectoryId, UUID participantId, LocalDate today) {
        BigDecimal total = ledger.given(participantId, today.getYear()).add(vouchers.expected(participantId));
        rulebook.decide(CeilingFacts.TABLE, trajectoryId, new CeilingFacts(today, total));
    }

    YearTotal total(UUID participantId, LocalDate today) {
        BigDecimal given = ledger.given(participantId, today.getYear());
        BigDecimal expected = vouchers.expected(participantId);
        CeilingVerdict ceiling = rulebook.tryOut(
                        CeilingFacts.TABLE, today, new CeilingFacts(today, given.add(expected)))
                .verdict();
        return new YearTotal(today.getYear(), given, expected, ceiling);
    }
}

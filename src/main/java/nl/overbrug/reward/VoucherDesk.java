package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every change of a voucher goes through: who may, is the page stale, a line in the ledger, the audit. */
@Component
class VoucherDesk {

    private final VoucherRows rows;
    private final LedgerRows ledger;
    private final Trajectories trajectories;
    private final Audit audit;
    private final MovableClock clock;

    VoucherDesk(VoucherRows rows, LedgerRows ledger, Trajectories trajectories, Audit audit, MovableClock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
    }

    /** The voucher, for the trajectory's own mentor; {@link AccessDeniedException} for anybody else. */
    Voucher own(UUID id) {
        Voucher voucher = rows.find(id).orElseThrow(() -> new AccessDeniedException("no such voucher"));
        trajectories.ownCaseload(voucher.trajectoryId());
        return voucher;
    }

    /** Keeps a new promise; false when there is one already. */
    boolean add(Voucher voucher, UUID by) {
        boolean added = rows.insert(voucher);
        if (added) {
            note(voucher, LedgerEntry.Deed.PROMISED, voucher.dates().offered(), by);
        }
        return added;
    }

    /** The trajectory, for its own mentor; {@link AccessDeniedException} for anybody else. */
    Trajectory caseload(UUID trajectoryId) {
        return trajectories.ownCaseload(trajectoryId);
    }

    /** Saves the change; refused as stale when somebody else changed it since. */
    Result<Voucher> save(Voucher next, LedgerEntry.Deed deed, LocalDate on, UUID by) {
        if (!rows.update(next)) {
            return Result.refused(Problem.stale());
        }
        note(next, deed, on, by);
        return Result.done(rows.find(next.id()).orElseThrow());
    }

    LocalDate today() {
        return clock.today();
    }

    private void note(Voucher voucher, LedgerEntry.Deed deed, LocalDate on, UUID by) {
        ledger.add(voucher, deed, on, by, clock.instant());
        audit.changed(voucher.trajectoryId(), "audit.bon." + deed.name().toLowerCase(Locale.ROOT));
    }
}

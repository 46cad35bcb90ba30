package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing over earned vouchers. The participant may take one, take it later, or rather have none. */
@Service
public class HandOvers {

    private static final String TASK = "handOverVoucher";

    private final VoucherDesk desk;
    private final VoucherRows rows;
    private final Trajectories trajectories;
    private final Workflow workflow;

    HandOvers(VoucherDesk desk, VoucherRows rows, Trajectories trajectories, Workflow workflow) {
        this.desk = desk;
        this.rows = rows;
        this.trajectories = trajectories;
        this.workflow = workflow;
    }

    /** To read: a mentor of the team. */
    public Optional<Voucher> open(UUID voucherId) {
        Optional<Voucher> found = rows.find(voucherId);
        found.ifPresent(voucher -> trajectories.open(voucher.trajectoryId()));
        return found;
    }

    /**
     * Records what came of it; the trajectory's own mentor only, also after the trajectory has ended.
     *
     * @return refused with the fields {@code outcome}, {@code on} and {@code postponedTo}, or when it is not earned (any more)
     */
    @Transactional
    public Result<Voucher> settle(UUID voucherId, int version, HandOver handOver) {
        Voucher was = desk.own(voucherId);
        if (was.state() != Voucher.State.EARNED) {
            return Result.refused(Problem.of("", "probleem.bon-niet-verdiend"));
        }
        if (was.version() != version) {
            return Result.refused(Problem.stale());
        }
        List<Problem> problems = handOver.problems(was, desk.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        boolean later = handOver.outcome() == HandOver.Outcome.LATER;
        LocalDate on = later ? desk.today() : handOver.on();
        UUID by = trajectories.ownCaseload(was.trajectoryId()).mentorId();
        Result<Voucher> saved = desk.save(handOver.applyTo(was), handOver.deed(), on, by);
        if (saved.isDone()) {
            if (!workflow.isOpen(voucherId, TASK)) {
                workflow.tell(voucherId, "handOverSooner", Map.of());
            }
            workflow.complete(voucherId, TASK, routing(saved.value(), later));
        }
        return saved;
    }

    /** Asked by the process: nobody took it in time. */
    @Transactional
    public void expire(UUID voucherId) {
        Voucher was = rows.find(voucherId).orElseThrow();
        if (was.state() == Voucher.State.EARNED) {
            Voucher expired = was.settled(Voucher.State.EXPIRED, desk.today(), was.story());
            desk.save(expired, LedgerEntry.Deed.EXPIRED, desk.today(), null).value();
        }
    }

    private static Map<String, Object> routing(Voucher voucher, boolean later) {
        Map<String, Object> routing = new HashMap<>();
        routing.put("settled", later ? "LATER" : "YES");
        if (later) {
            LocalDate day = voucher.dates().postponedTo();
            routing.put("handOverAt", Schemes.morningOf(day));
            routing.put("handOverDue", Schemes.eveningOf(day));
        }
        return routing;
    }
}

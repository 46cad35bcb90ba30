package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.Map;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.ActionDone;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A promised voucher is earned when its action is done; handing it over then waits for the mentor. A tick taken back changes nothing. */
@Component
class Earning {

    private final VoucherRows rows;
    private final VoucherDesk desk;
    private final Schemes schemes;
    private final Trajectories trajectories;
    private final Workflow workflow;

    Earning(VoucherRows rows, VoucherDesk desk, Schemes schemes, Trajectories trajectories, Workflow workflow) {
        this.rows = rows;
        this.desk = desk;
        this.schemes = schemes;
        this.trajectories = trajectories;
        this.workflow = workflow;
    }

    @EventListener
    void done(ActionDone done) {
        Trajectory trajectory = trajectories.find(done.trajectoryId()).orElseThrow();
        LocalDate on = done.action().doneOn();
        rows.ofAction(done.action().id())
                .filter(voucher -> voucher.state() == Voucher.State.PROMISED)
                .filter(voucher -> !on.isAfter(schemes.decideLastDay(trajectory)))
                .ifPresent(voucher -> earn(voucher, on, trajectory));
    }

    private void earn(Voucher voucher, LocalDate on, Trajectory trajectory) {
        LocalDate today = desk.today();
        Decision<SchemeVerdict> decision = schemes.decide(trajectory.id(), today);
        SchemeVerdict scheme = decision.verdict();
        LocalDate expires = today.plusMonths(scheme.validMonths());
        Voucher next = voucher.earned(on, expires, decision.id());
        Result<Voucher> earned = desk.save(next, LedgerEntry.Deed.EARNED, on, trajectory.mentorId());
        if (earned.isDone()) {
            workflow.start(
                    "reward",
                    voucher.id(),
                    Map.of(
                            "team",
                            trajectory.teamId(),
                            "mentor",
                            trajectory.mentorId(),
                            "handOverDue",
                            Schemes.eveningOf(today.plusDays(scheme.handOverDays())),
                            "expiresAt",
                            Schemes.after(expires)));
        }
    }
}

package nl.overbrug.reward;

import nl.overbrug.trajectory.MentorChanged;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Vouchers that wait for handing over move along to the next mentor. */
@Component
class Movement {

    private final VoucherRows rows;
    private final Workflow workflow;

    Movement(VoucherRows rows, Workflow workflow) {
        this.rows = rows;
        this.workflow = workflow;
    }

    @EventListener
    void changed(MentorChanged changed) {
        rows.of(changed.trajectoryId()).stream()
                .filter(voucher -> voucher.state() == Voucher.State.EARNED)
                .forEach(voucher -> workflow.handOver(voucher.id(), changed.teamId(), changed.mentorId()));
    }
}

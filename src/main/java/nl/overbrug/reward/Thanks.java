package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.trajectory.ThankYouGiven;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Thank-you vouchers are given on the spot, so none runs out; the ledger counts them with the others. Each occasion counts once. */
@Component
class Thanks {

    private final Trajectories trajectories;
    private final VoucherDesk desk;
    private final RewardCheck check;

    Thanks(Trajectories trajectories, VoucherDesk desk, RewardCheck check) {
        this.trajectories = trajectories;
        this.desk = desk;
        this.check = check;
    }

    @EventListener
    void given(ThankYouGiven given) {
        Trajectory trajectory = trajectories.find(given.trajectoryId()).orElseThrow();
        UUID by = trajectory.mentorId();
        LocalDate on = given.on();
        Voucher voucher = new Voucher(
                UUID.randomUUID(),
                1,
                trajectory.id(),
                trajectory.participantId(),
                new Voucher.Purpose(Voucher.Kind.THANKS, null, given.occasion()),
                given.amount(),
                given.decisionId(),
                Voucher.State.PROMISED,
                new Voucher.Dates(on, null, null, null, null, null),
                Voucher.Story.NONE);
        if (desk.add(voucher, by)) {
            Voucher handedOver =
                    voucher.earned(on, on, null).settled(Voucher.State.HANDED_OVER, on, Voucher.Story.NONE);
            desk.save(handedOver, LedgerEntry.Deed.HANDED_OVER, on, by).value();
            check.warn(trajectory.id(), trajectory.participantId(), desk.today());
        }
    }
}

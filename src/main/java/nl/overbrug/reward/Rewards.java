package nl.overbrug.reward;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;

/** The rewards of a trajectory, to read: for a mentor of the team. */
@Service
public class Rewards {

    private final Trajectories trajectories;
    private final RewardReading reading;
    private final MovableClock clock;

    Rewards(Trajectories trajectories, RewardReading reading, MovableClock clock) {
        this.trajectories = trajectories;
        this.reading = reading;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor of the team */
    public Optional<RewardBook> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).map(found -> reading.book(found, clock.today()));
    }

    /** The voucher that goes with an action; empty when there is none. */
    public Optional<Voucher> ofAction(UUID actionId) {
        Optional<Voucher> found = reading.ofAction(actionId);
        found.ifPresent(voucher -> trajectories.open(voucher.trajectoryId()));
        return found;
    }

    /** The legal basis on which vouchers are given today. */
    public SchemeVerdict scheme() {
        return reading.scheme(clock.today());
    }
}

package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** The protocol norms as they hold for one trajectory: by the version of the table that it goes by. */
@Component
public class Norms {

    private final Rulebook rulebook;
    private final TrajectoryRows rows;
    private final MovableClock clock;

    Norms(Rulebook rulebook, TrajectoryRows rows, MovableClock clock) {
        this.rulebook = rulebook;
        this.rows = rows;
        this.clock = clock;
    }

    /** As it holds today; nothing is stored. Where something follows from it, {@link #decide(UUID, ProtocolNorm)}. */
    public NormVerdict of(UUID trajectoryId, ProtocolNorm norm) {
        return of(rows.find(trajectoryId).orElseThrow(), norm, clock.today());
    }

    /** As it holds on this day. */
    public NormVerdict of(Trajectory trajectory, ProtocolNorm norm, LocalDate on) {
        return of(trajectory.startedOn(), norm, on);
    }

    /** As it holds on this day for a trajectory that began on another. */
    public NormVerdict of(LocalDate since, ProtocolNorm norm, LocalDate on) {
        return rulebook.tryOut(NormFacts.TABLE, on, since, new NormFacts(norm)).verdict();
    }

    /** The last day on which an action that is done is rewarded, as the norms stand on this day. Everything that asks for it asks here. */
    public LocalDate lastRewardDay(Trajectory trajectory, LocalDate on) {
        return of(trajectory, ProtocolNorm.REWARDS, on).lastDay(trajectory.startedOn());
    }

    /** The same of today, stored: whether a voucher is earned follows from it. */
    public LocalDate decideLastRewardDay(Trajectory trajectory) {
        return decide(trajectory.id(), trajectory.startedOn(), ProtocolNorm.REWARDS)
                .lastDay(trajectory.startedOn());
    }

    /** As it was when it was last decided about the trajectory: what the dates that wait go by; empty when it never was. */
    public Optional<NormVerdict> lastDecided(UUID trajectoryId, ProtocolNorm norm) {
        return rulebook.lastDecided(NormFacts.TABLE, trajectoryId, new NormFacts(norm));
    }

    /** As it holds today, stored as a decision about the trajectory: a date or a voucher follows from it. */
    public NormVerdict decide(UUID trajectoryId, ProtocolNorm norm) {
        LocalDate since = rows.find(trajectoryId).orElseThrow().startedOn();
        return decide(trajectoryId, since, norm);
    }

    /** Of one that is about to be stored. */
    NormVerdict decide(UUID trajectoryId, LocalDate since, ProtocolNorm norm) {
        return rulebook.decide(NormFacts.TABLE, trajectoryId, since, new NormFacts(norm))
                .verdict();
    }
}

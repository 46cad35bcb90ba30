package nl.overbrug.outflow;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;

/** How trajectories stand with their end. */
@Service
public class Endings {

    private final Trajectories trajectories;
    private final Outflows outflows;
    private final Returns returns;

    Endings(Trajectories trajectories, Outflows outflows, Returns returns) {
        this.trajectories = trajectories;
        this.outflows = outflows;
        this.returns = returns;
    }

    /** To read: a mentor of the team. */
    public Optional<Ending> of(UUID trajectoryId) {
        return trajectories
                .open(trajectoryId)
                .map(trajectory -> new Ending(
                        trajectory,
                        outflows.waiting(trajectoryId).isPresent(),
                        returns.obstacle(trajectory).isEmpty()));
    }
}

package nl.overbrug.dossier;

import java.util.UUID;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.outflow.Endings;
import nl.overbrug.reward.Rewards;
import nl.overbrug.rulebook.Decisions;
import org.springframework.stereotype.Service;

/** Collects the rest of a dossier; each step decides access itself. */
@Service
public class ProgressReading {

    private final Measurements measurements;
    private final Rewards rewards;
    private final Endings endings;
    private final Decisions decisions;

    ProgressReading(Measurements measurements, Rewards rewards, Endings endings, Decisions decisions) {
        this.measurements = measurements;
        this.rewards = rewards;
        this.endings = endings;
        this.decisions = decisions;
    }

    public Progress of(UUID trajectoryId) {
        return new Progress(
                measurements.of(trajectoryId),
                rewards.of(trajectoryId).orElse(null),
                endings.of(trajectoryId).orElse(null),
                decisions.of(trajectoryId));
    }
}

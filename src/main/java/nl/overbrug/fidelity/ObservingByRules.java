package nl.overbrug.fidelity;

import java.time.Duration;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import org.springframework.stereotype.Component;

/** Begins to look at trajectories by the rules as they are now, for as long as whoever asks has patience. */
@Component
class ObservingByRules {

    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Norms norms;
    private Duration patience = Duration.ofSeconds(3);

    ObservingByRules(Rulebook rulebook, Protocol protocol, Norms norms) {
        this.rulebook = rulebook;
        this.protocol = protocol;
        this.norms = norms;
    }

    /** How long who asks for figures waits when there is more to look at than a few. */
    Duration patience() {
        return patience;
    }

    /** For a test of what comes of impatience. */
    void patience(Duration other) {
        patience = other;
    }

    Observing observing() {
        return new Observing(rulebook, protocol, norms);
    }
}

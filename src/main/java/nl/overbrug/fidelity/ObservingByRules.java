package nl.overbrug.fidelity;

import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import org.springframework.stereotype.Component;

/** Begins to look at trajectories by the rules as they are now. */
@Component
class ObservingByRules {

    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Norms norms;

    ObservingByRules(Rulebook rulebook, Protocol protocol, Norms norms) {
        this.rulebook = rulebook;
        this.protocol = protocol;
        this.norms = norms;
    }

    Observing observing() {
        return new Observing(rulebook, protocol, norms);
    }
}

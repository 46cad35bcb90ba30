package nl.overbrug.outflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Stamp;
import org.springframework.stereotype.Component;

/**
 * Takes goals along to a new trajectory, so that nothing is typed again. Positions on the Bridge stay behind: where
 * somebody stands now is asked anew.
 */
@Component
class CarryOver {

    private final Bridges bridges;
    private final Goals goals;

    CarryOver(Bridges bridges, Goals goals) {
        this.bridges = bridges;
        this.goals = goals;
    }

    /** What can go along: the goals that were open when the trajectory ended. */
    List<Goal> goals(UUID trajectoryId) {
        return goals.of(trajectoryId).stream().filter(Goal::isOpen).toList();
    }

    void carry(UUID from, UUID to, LocalDate on, Set<UUID> chosen) {
        goals(from).stream().filter(goal -> chosen.contains(goal.id())).forEach(goal -> {
            Stamp stamp = new Stamp(bridges.find(to).version(), on);
            goals.set(to, stamp, goal.pillar(), goal.words()).value();
        });
    }
}

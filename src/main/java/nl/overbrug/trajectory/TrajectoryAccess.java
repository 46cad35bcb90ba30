package nl.overbrug.trajectory;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.people.SubjectAccess;
import org.springframework.stereotype.Component;

/** Answers for trajectories where a ground page asks who may see what. */
@Component
class TrajectoryAccess implements SubjectAccess {

    private final TrajectoryRows rows;
    private final CurrentPerson current;

    TrajectoryAccess(TrajectoryRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    @Override
    public Optional<Boolean> mayRead(UUID subject) {
        return rows.find(subject)
                .map(trajectory -> current.find()
                        .filter(me -> me.has(Role.MENTOR) && me.inTeam(trajectory.teamId()))
                        .isPresent());
    }

    @Override
    public Optional<String> pageOf(UUID subject) {
        return rows.find(subject).map(trajectory -> "/trajecten/" + trajectory.id());
    }
}

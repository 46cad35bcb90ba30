package nl.overbrug.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every change of the trajectory itself goes through: who may, is the page stale, who did it. */
@Component
class TrajectoryDesk {

    private final TrajectoryRows rows;
    private final Trajectories trajectories;
    private final CurrentPerson current;
    private final Audit audit;
    private final MovableClock clock;

    TrajectoryDesk(
            TrajectoryRows rows, Trajectories trajectories, CurrentPerson current, Audit audit, MovableClock clock) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    Trajectory own(UUID id) {
        return trajectories.ownCaseload(id);
    }

    Trajectory ofOwnTeam(UUID id) {
        return trajectories.open(id).orElseThrow(() -> new AccessDeniedException("no such trajectory"));
    }

    Result<Trajectory> save(Trajectory was, int version, Trajectory next, String what) {
        if (was.isEnded()) {
            return Result.refused(Problem.of("", "probleem.traject-beeindigd"));
        }
        if (was.version() != version || !rows.update(next)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(was.id(), what);
        return Result.done(next);
    }

    Optional<Audit.Change> lastMove(UUID id) {
        return audit.lastChange(
                id,
                "audit.traject.overgedragen",
                "audit.traject.gepauzeerd",
                "audit.traject.hervat",
                "audit.traject.beeindigd");
    }

    Person me() {
        return current.get();
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }
}

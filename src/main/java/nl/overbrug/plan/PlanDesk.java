package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every change of a plan goes through: who may, does the trajectory still run, who did it. */
@Component
class PlanDesk {

    private final Trajectories trajectories;
    private final PlanRows rows;
    private final Audit audit;
    private final CurrentPerson current;

    PlanDesk(Trajectories trajectories, PlanRows rows, Audit audit, CurrentPerson current) {
        this.current = current;
        this.trajectories = trajectories;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * What keeps the trajectory's plans from being changed; empty when nothing does.
     *
     * @throws AccessDeniedException for anybody but its own mentor
     */
    List<Problem> obstacles(UUID trajectoryId) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        return trajectory.isEnded() ? List.of(Problem.of("", "probleem.traject-beeindigd")) : List.of();
    }

    /** The day before which nothing of a plan can have been done. */
    LocalDate startOf(UUID trajectoryId) {
        return trajectories.find(trajectoryId).orElseThrow().startedOn();
    }

    /**
     * The plan, which nobody else can change until the transaction is over.
     *
     * @throws AccessDeniedException when there is none, or for anybody but the trajectory's own mentor
     */
    Plan hold(UUID planId) {
        Plan plan = rows.lock(planId).orElseThrow(() -> new AccessDeniedException("no such plan"));
        trajectories.ownCaseload(plan.trajectoryId());
        return plan;
    }

    /** The same by one of its actions. */
    Plan holdByAction(UUID actionId) {
        return hold(rows.planOf(actionId).orElseThrow(() -> new AccessDeniedException("no such action")));
    }

    /** To read: a mentor of the team. */
    Optional<Plan> open(UUID planId) {
        Optional<Plan> plan = rows.find(planId);
        plan.ifPresent(found -> trajectories.open(found.trajectoryId()));
        return plan;
    }

    boolean mayChange(Trajectory trajectory) {
        return !trajectory.isEnded()
                && current.find()
                        .filter(me -> me.id().equals(trajectory.mentorId()))
                        .isPresent();
    }

    void changed(UUID trajectoryId, String what) {
        audit.changed(trajectoryId, what);
    }
}

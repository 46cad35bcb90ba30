package nl.overbrug.measurement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what is still to come when the table of moments, or what the participant agreed to, has changed; the timers and the task that wait
 * move along. What was measured, missed or declined never moves.
 */
@Service
public class Replanning {

    private final MeasurementRows rows;
    private final MomentPlanner planner;
    private final Trajectories trajectories;
    private final Workflow workflow;
    private final Audit audit;

    Replanning(MeasurementRows rows, MomentPlanner planner, Trajectories trajectories, Workflow workflow, Audit audit) {
        this.rows = rows;
        this.planner = planner;
        this.trajectories = trajectories;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** Nothing happens when the trajectory has ended or the table says what is planned already. @return what changed */
    @Transactional
    public List<Shift> replan(UUID trajectoryId) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        if (trajectory.isEnded()) {
            return List.of();
        }
        rows.hold(trajectoryId);
        List<Measurement> before = planner.planned(trajectory);
        if (Move.between(before, planner.triedOut(trajectory), planner.today()).isEmpty()) {
            return List.of();
        }
        List<Move> moves = Move.between(before, planner.decided(trajectory), planner.today());
        moves.forEach(this::move);
        audit.changed(trajectoryId, "audit.meting.verplaatst");
        moveWhatWaits(trajectoryId);
        return moves.stream()
                .map(move -> move.shift(trajectoryId, planner.today()))
                .toList();
    }

    private void move(Move move) {
        if (move.from() == null) {
            rows.insert(move.to());
        } else if (move.to() == null) {
            rows.delete(move.from());
        } else {
            rows.update(move.to());
        }
    }

    private void moveWhatWaits(UUID trajectoryId) {
        List<Measurement> all = rows.of(trajectoryId);
        all.stream()
                .filter(measurement -> measurement.state() == MomentState.OPEN)
                .findFirst()
                .ifPresent(open -> {
                    workflow.setDue(trajectoryId, "measure", open.dueAt());
                    workflow.moveTimer(trajectoryId, "windowPassed", open.closesAt());
                });
        all.stream()
                .filter(measurement -> measurement.state() == MomentState.PLANNED)
                .findFirst()
                .ifPresent(next -> workflow.moveTimer(trajectoryId, "measurementOpens", next.opensAt()));
        workflow.tell(trajectoryId, "measurementsChanged", Map.of());
    }
}

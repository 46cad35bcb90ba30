package nl.overbrug.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurement.Content;
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
    private final MovableClock clock;

    Replanning(
            MeasurementRows rows,
            MomentPlanner planner,
            Trajectories trajectories,
            Workflow workflow,
            MovableClock clock) {
        this.rows = rows;
        this.planner = planner;
        this.trajectories = trajectories;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Nothing happens when the trajectory has ended or the table says what is planned already. */
    @Transactional
    public void replan(UUID trajectoryId) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        List<Measurement> before = planner.planned(trajectory);
        if (trajectory.isEnded() || isAsPlanned(planner.triedOut(trajectory), before)) {
            return;
        }
        Map<String, Measurement> wanted = byMoment(planner.decided(trajectory));
        before.stream()
                .filter(measurement -> measurement.state().isUnsettled() && MomentPlanner.isByTable(measurement))
                .forEach(measurement -> move(measurement, wanted.get(measurement.moment())));
        wanted.values().stream()
                .filter(added -> !added.planned().closesOn().isBefore(clock.today()))
                .forEach(rows::insert);
        moveWhatWaits(trajectoryId);
    }

    Instant now() {
        return clock.instant();
    }

    private boolean isAsPlanned(List<Measurement> wanted, List<Measurement> planned) {
        Map<String, Measurement> now = byMoment(planned);
        return wanted.stream().allMatch(each -> isSame(each, now.get(each.moment())))
                && planned.stream()
                        .filter(each -> each.state() == MomentState.PLANNED && MomentPlanner.isByTable(each))
                        .allMatch(each -> byMoment(wanted).containsKey(each.moment()));
    }

    private boolean isSame(Measurement wanted, Measurement planned) {
        if (planned == null) {
            return wanted.planned().closesOn().isBefore(clock.today());
        }
        Content same = planned.content();
        return !planned.state().isUnsettled()
                || planned.planned().equals(wanted.planned())
                        && same.equals(wanted.content().decidedBy(same.decisionId()));
    }

    private void move(Measurement measurement, Measurement to) {
        if (to != null) {
            PlannedMoment planned = measurement.state() == MomentState.OPEN ? notOverYet(to.planned()) : to.planned();
            rows.update(measurement.moved(planned, to.content()));
        } else {
            rows.delete(measurement);
        }
    }

    /** A window that has opened does not close in the past. */
    private PlannedMoment notOverYet(PlannedMoment planned) {
        return planned.closesOn().isBefore(clock.today())
                ? new PlannedMoment(planned.moment(), planned.opensOn(), planned.dueOn(), clock.today())
                : planned;
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
    }

    private static Map<String, Measurement> byMoment(List<Measurement> measurements) {
        return measurements.stream().collect(Collectors.toMap(Measurement::moment, Function.identity()));
    }
}

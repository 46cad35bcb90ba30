package nl.overbrug.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.measurement.DueMeasurement.DueState;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a trajectory is measured. The table {@code measurement/moments} sets the moments, the rules {@code measurement/due} say which one
 * is to come. Pausing moves no date. For processes, which act for nobody in particular.
 */
@Service
public class MeasurementPlan {

    private final MeasurementRows rows;
    private final MomentPlanner planner;
    private final Trajectories trajectories;
    private final Rulebook rulebook;
    private final LastRule last;

    MeasurementPlan(
            MeasurementRows rows, MomentPlanner planner, Trajectories trajectories, Rulebook rulebook, LastRule last) {
        this.rows = rows;
        this.planner = planner;
        this.trajectories = trajectories;
        this.rulebook = rulebook;
        this.last = last;
    }

    /** The measurement to do now or next; those whose time is over are settled as missed. Empty when none is to come. */
    @Transactional
    public Optional<Measurement> next(UUID trajectoryId) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        List<Measurement> unsettled = planner.planned(trajectory).stream()
                .filter(measurement -> measurement.state().isUnsettled())
                .toList();
        List<DueMeasurement> verdicts = rulebook.reason(
                        DueMeasurement.RULES, trajectoryId, facts(trajectory, unsettled))
                .verdicts();
        settleMissed(verdicts, unsettled);
        return verdicts.stream()
                .filter(verdict -> verdict.state() != DueState.MISSED)
                .min(Comparator.comparing(DueMeasurement::state).reversed().thenComparing(DueMeasurement::dueOn))
                .map(verdict -> named(verdict.moment(), unsettled));
    }

    /**
     * The measurement that can be done now; from here on it is open, and one that is open stays the one. Empty when no window is open.
     *
     * @param lastTalk this is the last talk of a trajectory that ends early; also when it has ended already
     */
    @Transactional
    public Optional<Measurement> open(UUID trajectoryId, boolean lastTalk) {
        Optional<Measurement> already = openNow(trajectoryId);
        if (already.isPresent()) {
            return already;
        }
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        Optional<Measurement> now = lastTalk || trajectory.isEnded()
                ? lastTalk(trajectory)
                : next(trajectoryId).filter(coming -> coming.isOpenOn(planner.today()));
        return now.map(this::open);
    }

    Instant now() {
        return planner.now();
    }

    /** The measurement that is open at this moment, if any. */
    public Optional<Measurement> openNow(UUID trajectoryId) {
        return rows.of(trajectoryId).stream()
                .filter(measurement -> measurement.state() == MomentState.OPEN)
                .findFirst();
    }

    /** Asked by the process when a window has passed: what is open and over was missed. */
    @Transactional
    public void closeWindow(UUID trajectoryId) {
        rows.of(trajectoryId).stream()
                .filter(measurement -> measurement.state() == MomentState.OPEN)
                .filter(measurement -> measurement.planned().closesOn().isBefore(planner.today()))
                .forEach(missed -> rows.update(missed.without(MomentState.MISSED, planner.today())));
    }

    /**
     * The measurement in the last talk of a trajectory that ends before its time: the planned last one when its window is open, else one
     * of its own with the same instruments. Empty when the last one was done or declined already, or nothing is planned at all.
     */
    Optional<Measurement> lastTalk(Trajectory trajectory) {
        Optional<Measurement> found = plannedLast(trajectory);
        if (found.isEmpty()) {
            return found;
        }
        Measurement planned = found.get();
        if (planned.state() == MomentState.DONE || planned.state() == MomentState.DECLINED) {
            return Optional.empty();
        }
        if (planned.isOpenOn(planner.today())) {
            return Optional.of(planned);
        }
        rows.insert(lastTalkLike(planned, trajectory));
        return rows.find(trajectory.id(), Measurement.LAST)
                .filter(last -> last.state().isUnsettled());
    }

    /** The one that the table calls the last; when it calls none so, the latest. */
    private Optional<Measurement> plannedLast(Trajectory trajectory) {
        return planner.planned(trajectory).stream()
                .filter(MomentPlanner::isByTable)
                .max(Comparator.comparing((Measurement measurement) ->
                                measurement.content().role() == MomentRole.FINAL)
                        .thenComparing(measurement -> measurement.planned().dueOn()));
    }

    private Measurement lastTalkLike(Measurement planned, Trajectory trajectory) {
        LocalDate from = trajectory.isEnded() ? trajectory.end().on() : planner.today();
        int days = planned.daysAfter();
        return new Measurement(
                UUID.randomUUID(),
                1,
                trajectory.id(),
                new PlannedMoment(Measurement.LAST, from, from, planner.today().plusDays(days)),
                planned.content().as(MomentRole.EARLY_END),
                MomentState.PLANNED,
                null);
    }

    /** What was still to come when the trajectory ended will not come. A measurement in the last talk stays possible. */
    @EventListener
    void ended(TrajectoryEnded ended) {
        rows.of(ended.trajectoryId()).stream()
                .filter(measurement -> measurement.state().isUnsettled() && MomentPlanner.isByTable(measurement))
                .forEach(measurement -> rows.update(measurement.without(MomentState.LAPSED, planner.today())));
        last.apply(ended.trajectoryId());
    }

    private Measurement open(Measurement measurement) {
        if (measurement.state() != MomentState.OPEN) {
            rows.update(measurement.opened());
        }
        return rows.find(measurement.id()).orElseThrow();
    }

    private void settleMissed(List<DueMeasurement> verdicts, List<Measurement> unsettled) {
        verdicts.stream()
                .filter(verdict -> verdict.state() == DueState.MISSED)
                .map(verdict -> named(verdict.moment(), unsettled))
                .forEach(missed -> rows.update(missed.without(MomentState.MISSED, planner.today())));
    }

    private List<Record> facts(Trajectory trajectory, List<Measurement> unsettled) {
        List<Record> facts = new ArrayList<>();
        facts.add(new MeasuredOn(planner.today()));
        unsettled.forEach(measurement -> facts.add(measurement.planned()));
        if (trajectory.isEnded()) {
            facts.add(new TrajectoryEnd(trajectory.end().on()));
        }
        return facts;
    }

    private static Measurement named(String moment, List<Measurement> all) {
        return all.stream()
                .filter(measurement -> measurement.moment().equals(moment))
                .findFirst()
                .orElseThrow();
    }
}

package nl.overbrug.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Which measurement counts as the last is a rule, not a moment; the decision is stored and the measurement marked. */
@Component
class LastRule {

    private final MeasurementRows rows;
    private final Rulebook rulebook;
    private final Trajectories trajectories;

    LastRule(MeasurementRows rows, Rulebook rulebook, Trajectories trajectories) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.trajectories = trajectories;
    }

    void apply(UUID trajectoryId) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        List<Measurement> held = rows.of(trajectory.id()).stream()
                .filter(measurement -> measurement.heldOn() != null)
                .toList();
        if (held.isEmpty()) {
            return;
        }
        List<Record> facts = new ArrayList<>();
        held.forEach(measurement -> facts.add(done(measurement)));
        if (trajectory.isEnded()) {
            facts.add(new TrajectoryEnd(end(trajectory, held)));
        }
        List<LastMeasurement> verdicts =
                rulebook.reason(LastMeasurement.RULES, trajectory.id(), facts).verdicts();
        rows.markLast(trajectory.id(), verdicts.isEmpty() ? null : verdicts.get(0));
    }

    private static DoneMeasurement done(Measurement measurement) {
        return new DoneMeasurement(
                measurement.moment(),
                measurement.content().role(),
                measurement.heldOn(),
                measurement.settlement().held().faceToFace());
    }

    /** The last talk belongs to the trajectory, also when the end was recorded first. */
    private static LocalDate end(Trajectory trajectory, List<Measurement> held) {
        return Stream.concat(
                        Stream.of(trajectory.end().on()),
                        held.stream()
                                .filter(measurement -> !MomentPlanner.isByTable(measurement))
                                .map(Measurement::heldOn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

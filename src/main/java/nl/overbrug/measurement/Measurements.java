package nl.overbrug.measurement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Questionnaires;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;

/** The measurements of a trajectory, to read: a mentor of the team. */
@Service
public class Measurements {

    private final MeasurementRows rows;
    private final Questionnaires questionnaires;
    private final BridgeMeasuring bridge;
    private final Trajectories trajectories;

    Measurements(
            MeasurementRows rows, Questionnaires questionnaires, BridgeMeasuring bridge, Trajectories trajectories) {
        this.rows = rows;
        this.questionnaires = questionnaires;
        this.bridge = bridge;
        this.trajectories = trajectories;
    }

    /** How far an instrument is. */
    public enum Progress {
        NOT_BEGUN,
        BEGUN,
        FILLED
    }

    /** All of a trajectory, the first one first. Empty when there is no such trajectory. */
    public List<Measurement> of(UUID trajectoryId) {
        return trajectories
                .open(trajectoryId)
                .map(trajectory -> rows.of(trajectoryId))
                .orElse(List.of());
    }

    /** One of them. */
    public Optional<Measurement> of(UUID trajectoryId, String moment) {
        return trajectories.open(trajectoryId).flatMap(trajectory -> rows.find(trajectoryId, moment));
    }

    /** How far each instrument of a measurement is, in their order. */
    public Map<Instrument, Progress> progress(Measurement measurement) {
        trajectories.open(measurement.trajectoryId()).orElseThrow();
        Map<Instrument, Progress> progress = new EnumMap<>(Instrument.class);
        measurement.content().instruments().forEach(each -> progress.put(each, Progress.NOT_BEGUN));
        progress.replace(Instrument.BRIDGE, bridge.progress(measurement));
        questionnaires
                .of(measurement.sitting())
                .forEach(each -> progress.put(each.instrument(), each.isFilled() ? Progress.FILLED : Progress.BEGUN));
        return progress;
    }

    /** Whether the participant agrees to questionnaires beside the Bridge. */
    public boolean agreed(UUID trajectoryId) {
        trajectories.open(trajectoryId).orElseThrow();
        return rows.agreed(trajectoryId);
    }

    /** Which measurement counts as the last, by the rules {@code measurement/last}; empty when none does (yet). */
    public Optional<String> last(UUID trajectoryId) {
        return trajectories.open(trajectoryId).flatMap(trajectory -> rows.last(trajectoryId));
    }
}

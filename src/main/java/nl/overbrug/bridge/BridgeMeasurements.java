package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Bridge as a measurement: the same pillars and answers, for a moment, frozen once it is concluded. Its answers count for the living Bridge as
 * well. It is refused unless the moment is open.
 */
@Service
public class BridgeMeasurements {

    private final BridgeDesk desk;
    private final Trajectories trajectories;
    private final BridgeReading reading;
    private final FillingDesk fillings;
    private final OpenMoments moments;

    BridgeMeasurements(
            BridgeDesk desk,
            Trajectories trajectories,
            BridgeReading reading,
            FillingDesk fillings,
            OpenMoments moments) {
        this.desk = desk;
        this.trajectories = trajectories;
        this.reading = reading;
        this.fillings = fillings;
        this.moments = moments;
    }

    /** The moments of a trajectory; to read: a mentor of the team. */
    public List<MeasurementMoment> moments(UUID trajectoryId) {
        return trajectories
                .open(trajectoryId)
                .map(trajectory -> moments.of(trajectoryId))
                .orElse(List.of());
    }

    /** The filling of a moment, begun or concluded; to read: a mentor of the team. */
    public Optional<Filling> of(UUID trajectoryId, String moment) {
        return trajectories.open(trajectoryId).flatMap(trajectory -> fillings.measured(trajectoryId, moment));
    }

    /** What keeps the Bridge from being measured at this moment now; empty when nothing does. To read, as {@link #of}. */
    public Optional<Problem> obstacle(UUID trajectoryId, String moment) {
        return trajectories
                .open(trajectoryId)
                .flatMap(trajectory -> notNow(trajectoryId, moment).stream().findFirst());
    }

    /** The concluded measurements, the first one first; for processes, rules and read models, which act for nobody in particular. */
    public List<Filling> concluded(UUID trajectoryId) {
        return reading.fillings(trajectoryId).stream()
                .filter(Filling::isConcluded)
                .toList();
    }

    /**
     * What a measurement on this day starts with, so that nothing is asked twice: the living Bridge at the first one, later what was filled in in the
     * conversation of the same day.
     */
    public Map<Pillar, Position> saidAlready(UUID trajectoryId, String moment, LocalDate on) {
        return trajectories.open(trajectoryId).isEmpty() ? Map.of() : fillings.saidAlready(trajectoryId, moment, on);
    }

    /** The texts from which somebody chooses when this moment is measured on this day; to read, as {@link #of}. */
    public Optional<ContentPack> texts(UUID trajectoryId, String moment, LocalDate on) {
        return trajectories.open(trajectoryId).map(trajectory -> fillings.texts(trajectoryId, moment, on));
    }

    /** Fills in a part of it; refused when it was concluded, or when the moment is not open. */
    @Transactional
    public Result<Filling> fill(UUID trajectoryId, String moment, Stamp stamp, Map<Pillar, Position> positions) {
        Result<Conversation> done = desk.measure(
                trajectoryId,
                stamp,
                notNow(trajectoryId, moment, stamp),
                talk -> fillings.inMeasurement(talk, moment, positions));
        if (done.isDone()) {
            fillings.finishFirstBridge(done.value());
        }
        return done.map(talk -> fillings.measured(trajectoryId, moment).orElseThrow());
    }

    /**
     * Freezes it as it stands; a pillar that was not answered stays missing. Refused when nothing was answered, and as {@link #fill}.
     */
    @Transactional
    public Result<Filling> conclude(UUID trajectoryId, String moment, Stamp stamp) {
        Result<Conversation> done = desk.measure(trajectoryId, stamp, empty(trajectoryId, moment, stamp), talk -> {
            fillings.inMeasurement(talk, moment, Map.of());
            fillings.conclude(trajectoryId, moment);
        });
        return done.map(talk -> fillings.measured(trajectoryId, moment).orElseThrow());
    }

    private List<Problem> notNow(UUID trajectoryId, String moment, Stamp stamp) {
        List<Problem> notNow = notNow(trajectoryId, moment);
        return notNow.isEmpty() ? stamp.problems(fillings.texts(trajectoryId, moment, stamp.on())) : notNow;
    }

    private List<Problem> empty(UUID trajectoryId, String moment, Stamp stamp) {
        List<Problem> notNow = notNow(trajectoryId, moment);
        if (!notNow.isEmpty()) {
            return notNow;
        }
        Map<Pillar, Position> answered = fillings.measured(trajectoryId, moment)
                .map(Filling::positions)
                .orElseGet(() -> fillings.saidAlready(trajectoryId, moment, stamp.on()));
        return answered.isEmpty() ? List.of(Problem.of("", "probleem.meting-leeg")) : List.of();
    }

    private List<Problem> notNow(UUID trajectoryId, String moment) {
        boolean concluded = fillings.measured(trajectoryId, moment)
                .filter(Filling::isConcluded)
                .isPresent();
        return concluded
                ? List.of(Problem.of("", "probleem.meting-vast"))
                : moments.obstacle(trajectoryId, moment).stream().toList();
    }
}

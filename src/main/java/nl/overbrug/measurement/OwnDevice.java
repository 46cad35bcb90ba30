package nl.overbrug.measurement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a participant fill in questionnaires alone, on an own device, by a code and without logging in. Nothing that is shown or asked there
 * tells who it is about. The mentor sees only that it was filled in.
 */
@Service
public class OwnDevice {

    /** What a participant can fill in alone: the rest needs the mentor or somebody who may score a test. */
    private static final Set<Instrument> ALONE =
            EnumSet.of(Instrument.QLI, Instrument.PIFS, Instrument.WORKING_ALLIANCE);

    private final CodeRows codes;
    private final MeasurementRows measurements;
    private final QuestionnaireRows questionnaires;
    private final QuestionnaireDesk desk;
    private final Trajectories trajectories;
    private final MovableClock clock;

    OwnDevice(
            CodeRows codes,
            MeasurementRows measurements,
            QuestionnaireRows questionnaires,
            QuestionnaireDesk desk,
            Trajectories trajectories) {
        this.codes = codes;
        this.measurements = measurements;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.trajectories = trajectories;
        this.clock = desk.clock();
    }

    /**
     * A code, shown once and kept nowhere.
     *
     * @param until when it stops working: the end of the measurement's window
     */
    public record Issued(String code, Instant until) {}

    /** Gives a new code for an open measurement; an earlier one stops working. Own mentor. */
    @Transactional
    public Result<Issued> issue(UUID trajectoryId, String moment) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        Optional<Measurement> open =
                measurements.find(trajectoryId, moment).filter(measurement -> measurement.state() == MomentState.OPEN);
        if (open.isEmpty()) {
            return Result.refused(Problem.of("", "probleem.meting-niet-open"));
        }
        Measurement measurement = open.get();
        if (toDo(measurement).isEmpty()) {
            return Result.refused(Problem.of("", "probleem.niets-alleen-in-te-vullen"));
        }
        Issued issued = new Issued(OneTimeCode.random(), measurement.closesAt());
        codes.end(measurement.id(), clock.instant());
        codes.insert(
                OneTimeCode.digest(issued.code()),
                measurement.id(),
                trajectory.mentorId(),
                clock.instant(),
                issued.until());
        return Result.done(issued);
    }

    /** Until when a code that was given works; empty when none does. To read: a mentor of the team. */
    public Optional<Instant> waitsUntil(Measurement measurement) {
        trajectories.open(measurement.trajectoryId()).orElseThrow();
        return codes.worksUntil(measurement.id(), clock.instant());
    }

    /** What can still be filled in with this code, in order; empty when the code does not work (any more). Needs no login. */
    public Optional<List<Instrument>> waiting(String code) {
        return measurement(code).map(this::toDo);
    }

    /** Fills in one questionnaire. With the last one the code stops working. Needs no login. */
    @Transactional
    public Result<Questionnaire> fill(String code, Instrument instrument, Map<String, String> answers) {
        Optional<Measurement> found = measurement(code);
        if (found.isEmpty() || !toDo(found.get()).contains(instrument)) {
            return Result.refused(Problem.of("", "probleem.code-werkt-niet"));
        }
        Measurement measurement = found.get();
        Result<Questionnaire> saved =
                desk.save(measurement.id(), new QuestionnaireDesk.Filling(instrument, 0, true, true), answers);
        if (saved.isDone() && toDo(measurement).isEmpty()) {
            codes.end(measurement.id(), clock.instant());
        }
        return saved;
    }

    private Optional<Measurement> measurement(String code) {
        return codes.measurement(OneTimeCode.digest(code), clock.instant()).flatMap(measurements::find);
    }

    /** What the mentor has begun is finished there. */
    private List<Instrument> toDo(Measurement measurement) {
        Set<Instrument> left = EnumSet.copyOf(ALONE);
        left.retainAll(measurement.content().instruments());
        questionnaires.of(measurement.id()).forEach(begun -> left.remove(begun.instrument()));
        return List.copyOf(left);
    }
}

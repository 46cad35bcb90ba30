package nl.overbrug.questionnaire;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.form.FilledForm;
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
    private final Sittings sittings;
    private final QuestionnaireRows questionnaires;
    private final QuestionnaireDesk desk;
    private final Trajectories trajectories;
    private final MovableClock clock;

    OwnDevice(
            CodeRows codes,
            Sittings sittings,
            QuestionnaireRows questionnaires,
            QuestionnaireDesk desk,
            Trajectories trajectories) {
        this.codes = codes;
        this.sittings = sittings;
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.trajectories = trajectories;
        this.clock = desk.clock();
    }

    /**
     * A code, shown once and kept nowhere.
     *
     * @param until when it stops working: the end of the sitting
     */
    public record Issued(String code, Instant until) {}

    /** Gives a new code for an open sitting; an earlier one stops working. Own mentor. */
    @Transactional
    public Result<Issued> issue(UUID trajectoryId, String moment) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        Optional<Sitting> open = sittings.of(trajectoryId, moment).filter(Sitting::isOpen);
        if (open.isEmpty()) {
            return Result.refused(Problem.of("", "probleem.meting-niet-open"));
        }
        Sitting sitting = open.get();
        if (toDo(sitting).isEmpty()) {
            return Result.refused(Problem.of("", "probleem.niets-alleen-in-te-vullen"));
        }
        Issued issued = new Issued(OneTimeCode.random(), sitting.closesAt());
        codes.end(sitting.id(), clock.instant());
        codes.insert(
                OneTimeCode.digest(issued.code()),
                sitting.id(),
                trajectory.mentorId(),
                clock.instant(),
                issued.until());
        return Result.done(issued);
    }

    /** Until when a code that was given works; empty when none does. To read: a mentor of the team. */
    public Optional<Instant> waitsUntil(Sitting sitting) {
        trajectories.open(sitting.trajectoryId()).orElseThrow();
        return sitting.isOpen() ? codes.worksUntil(sitting.id(), clock.instant()) : Optional.empty();
    }

    /** What can still be filled in with this code, in order; empty when the code does not work (any more). Needs no login. */
    public Optional<List<Instrument>> waiting(String code) {
        return sitting(code).map(this::toDo);
    }

    /** Whether this code was given for a sitting that is over: there is nothing left to fill in. Needs no login. */
    public boolean isOver(String code) {
        return codes.given(OneTimeCode.digest(code))
                .flatMap(sittings::find)
                .filter(sitting -> !sitting.isOpen())
                .isPresent();
    }

    /** Fills in one questionnaire. With the last one the code stops working. Needs no login. */
    @Transactional
    public Result<Questionnaire> fill(String code, Instrument instrument, FilledForm filled) {
        Optional<Sitting> found = sitting(code);
        if (found.isEmpty() || !toDo(found.get()).contains(instrument)) {
            return Result.refused(Problem.of("", "probleem.code-werkt-niet"));
        }
        Sitting sitting = found.get();
        Result<Questionnaire> saved = desk.save(sitting, new QuestionnaireDesk.Filling(instrument, true, true), filled);
        if (saved.isDone() && toDo(sitting).isEmpty()) {
            codes.end(sitting.id(), clock.instant());
        }
        return saved;
    }

    private Optional<Sitting> sitting(String code) {
        return codes.sitting(OneTimeCode.digest(code), clock.instant())
                .flatMap(sittings::find)
                .filter(Sitting::isOpen);
    }

    /** What the mentor has begun is finished there. */
    private List<Instrument> toDo(Sitting sitting) {
        Set<Instrument> left = EnumSet.copyOf(ALONE);
        left.retainAll(sitting.instruments());
        questionnaires.of(sitting.id()).forEach(begun -> left.remove(begun.instrument()));
        return List.copyOf(left);
    }
}

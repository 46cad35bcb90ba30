package nl.overbrug.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.norm.NextAppointment;
import nl.overbrug.people.Audit;
import nl.overbrug.review.AppointmentRows.State;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When mentor and participant meet next. Missing an appointment has no consequence: a new date is offered, nothing is counted. */
@Service
public class Appointments implements NextAppointment {

    /** An appointment further ahead than this is a slip of the pen. */
    private static final int FARTHEST_MONTHS = 12;

    private final AppointmentRows rows;
    private final Trajectories trajectories;
    private final Workflow workflow;
    private final Audit audit;
    private final MovableClock clock;

    Appointments(AppointmentRows rows, Trajectories trajectories, Workflow workflow, Audit audit, MovableClock clock) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** The appointments that are still to come, today included; decides no access. */
    @Override
    public Map<UUID, LocalDateTime> next(Collection<UUID> trajectories) {
        Map<UUID, LocalDateTime> standing = rows.planned(trajectories);
        standing.values().removeIf(at -> at.toLocalDate().isBefore(clock.today()));
        return standing;
    }

    /** The appointment that is still to come, or one that has come while nobody said yet whether it took place; decides no access. */
    public Optional<LocalDateTime> standing(UUID trajectoryId) {
        return rows.planned(trajectoryId);
    }

    /** Counts the changes, to notice a stale page. */
    public int version(UUID trajectoryId) {
        return rows.version(trajectoryId);
    }

    /** Like {@link #make(UUID, boolean, LocalDateTime)}, but only while nobody changed it since its page was opened. */
    @Transactional
    public Result<LocalDateTime> make(UUID trajectoryId, int version, boolean missed, LocalDateTime at) {
        trajectories.ownCaseload(trajectoryId);
        return version == version(trajectoryId) ? make(trajectoryId, missed, at) : Result.refused(Problem.stale());
    }

    /**
     * Makes an appointment instead of the one that stood; the trajectory's own mentor only.
     *
     * @param missed whether the one that stood did not take place, rather than being moved
     * @param at in local time; a problem names the field {@code appointment}
     */
    @Transactional
    public Result<LocalDateTime> make(UUID trajectoryId, boolean missed, LocalDateTime at) {
        if (trajectories.ownCaseload(trajectoryId).isEnded()) {
            return Result.refused(Problem.of("", "probleem.traject-beeindigd"));
        }
        List<Problem> problems = at == null ? List.of(Problem.missing("appointment")) : problems(at, clock.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        rows.settle(trajectoryId, missed ? State.MISSED : State.MOVED, clock.instant());
        if (!rows.insert(trajectoryId, at, clock.instant())) {
            return Result.refused(Problem.stale());
        }
        audit.changed(trajectoryId, "audit.gesprek.afspraak");
        workflow.setDue(trajectoryId, Reviews.TASK, at.atZone(MovableClock.ZONE).toInstant());
        return Result.done(at);
    }

    /** In a conversation: the one that stood for that day was held, a later one stays unless another is made. */
    void held(UUID trajectoryId, LocalDate on, LocalDateTime next) {
        boolean stoodForLater = rows.planned(trajectoryId)
                .filter(at -> at.toLocalDate().isAfter(on))
                .isPresent();
        if (next != null || !stoodForLater) {
            rows.settle(trajectoryId, stoodForLater ? State.MOVED : State.HELD, clock.instant());
        }
        if (next != null) {
            rows.insert(trajectoryId, next, clock.instant());
        }
    }

    static List<Problem> problems(LocalDateTime at, LocalDate from) {
        if (at == null || from == null) {
            return List.of();
        }
        LocalDate last = from.plusMonths(FARTHEST_MONTHS);
        if (at.toLocalDate().isBefore(from)) {
            return List.of(Problem.of("appointment", "probleem.datum-te-vroeg", from));
        }
        return at.toLocalDate().isAfter(last)
                ? List.of(Problem.of("appointment", "probleem.datum-te-laat", last))
                : List.of();
    }
}

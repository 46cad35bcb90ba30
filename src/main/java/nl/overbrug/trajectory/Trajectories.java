package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.HeldByColleague;
import nl.overbrug.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trajectories: who may open one, who may change one, and how one ends. Every step asks here first: {@link #open} to read,
 * {@link #ownCaseload} to change.
 */
@Service
public class Trajectories {

    private static final int PART = 500;

    private final TrajectoryRows rows;
    private final CurrentPerson current;
    private final Audit audit;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;

    Trajectories(
            TrajectoryRows rows,
            CurrentPerson current,
            Audit audit,
            MovableClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * To read: a mentor of the team. The reading is audited by the page that shows it.
     *
     * @throws AccessDeniedException when it is another team's, or the person is no mentor
     */
    public Optional<Trajectory> open(UUID id) {
        Optional<Trajectory> found = rows.find(id);
        found.ifPresent(trajectory -> current.requireMentorOf(trajectory.teamId()));
        return found;
    }

    /**
     * To change: the trajectory's own mentor.
     *
     * @throws HeldByColleague for a mentor of the same team
     * @throws AccessDeniedException for anybody else, and when it does not exist
     */
    public Trajectory ownCaseload(UUID id) {
        Trajectory trajectory = rows.find(id).orElseThrow(() -> new AccessDeniedException("no such trajectory"));
        Person me = current.requireMentorOf(trajectory.teamId());
        if (!me.id().equals(trajectory.mentorId())) {
            throw new HeldByColleague(trajectory.mentorId());
        }
        return trajectory;
    }

    /** For processes and read models, which act for nobody in particular. */
    public Optional<Trajectory> find(UUID id) {
        return rows.find(id);
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public Optional<Trajectory> hold(UUID id) {
        return rows.hold(id);
    }

    /** Gives the first Bridge another last day; for processes, which hold the trajectory. */
    public void moveFirstBridge(Trajectory held, LocalDate due) {
        rows.update(held.bridgeDue(due));
        audit.changed(held.id(), "audit.traject.brugdatum-verplaatst");
    }

    /** How many have not ended; for processes and read models. */
    public int running() {
        return rows.running();
    }

    /** Those that have not ended, by id, resting ones too; for processes and read models. @param after null for the first part */
    public List<Trajectory> running(UUID after, int many) {
        return rows.running(after, many);
    }

    /** All that have not ended, resting ones too, part by part; for processes and read models. */
    public void eachRunning(Consumer<List<Trajectory>> deed) {
        for (List<Trajectory> part = running(null, PART);
                !part.isEmpty();
                part = running(part.get(part.size() - 1).id(), PART)) {
            deed.accept(part);
        }
    }

    /** The last trajectory of a participant, running or not. */
    public Optional<Trajectory> lastOf(UUID participantId) {
        return rows.lastOf(participantId);
    }

    /** Ends a trajectory; refused when it has ended already, or on a day before its start or in the future. */
    @Transactional
    public Result<Trajectory> end(UUID id, Trajectory.End end) {
        Trajectory trajectory = ownCaseload(id);
        if (trajectory.isEnded()) {
            return Result.refused(Problem.of("", "probleem.traject-beeindigd"));
        }
        if (end.on().isBefore(trajectory.startedOn())) {
            return Result.refused(Problem.of("on", "probleem.datum-te-vroeg", trajectory.startedOn()));
        }
        if (end.on().isAfter(clock.today())) {
            return Result.refused(Problem.of("on", "probleem.datum-toekomst"));
        }
        if (!rows.update(trajectory.ended(end))) {
            return Result.refused(Problem.stale());
        }
        audit.changed(id, "audit.traject.beeindigd");
        events.publishEvent(new TrajectoryEnded(id, end));
        return Result.done(trajectory.ended(end));
    }
}

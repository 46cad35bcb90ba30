package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a trajectory over to another mentor, and letting it rest. A pause does not shift the measurements: the evaluation counts from the
 * intake. Reminders stop while it rests.
 */
@Service
public class Moves {

    static final int LONGEST_NOTE = 500;

    private final TrajectoryDesk desk;
    private final TrajectoryRows rows;
    private final People people;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    Moves(
            TrajectoryDesk desk,
            TrajectoryRows rows,
            People people,
            Workflow workflow,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.people = people;
        this.workflow = workflow;
        this.events = events;
    }

    /** Who holds it now; empty when the account is no more. */
    public Optional<Person> holder(UUID id) {
        return people.byId(desk.ofOwnTeam(id).mentorId());
    }

    /** Who could take it over: every active mentor but the one who holds it. */
    public List<Person> candidates(UUID id) {
        Trajectory trajectory = desk.ofOwnTeam(id);
        return people.teams().stream()
                .flatMap(team -> people.mentorsOf(team.id()).stream())
                .filter(mentor -> !mentor.id().equals(trajectory.mentorId()))
                .toList();
    }

    /** Who moved it last: handed it over, let it rest, went on with it or ended it. To read: a mentor of the team. */
    public Optional<Audit.Change> lastMove(UUID id) {
        desk.ofOwnTeam(id);
        return desk.lastMove(id);
    }

    /**
     * Hands over to another mentor, who holds it from today. The own mentor may choose anybody; a colleague of the team may only take it
     * over personally, for instance in case of illness, and says why.
     *
     * @throws AccessDeniedException for somebody of another team, and for a colleague who gives it to somebody else, unless it was theirs
     *     when the page was opened: then it is refused as stale
     */
    @Transactional
    public Result<Trajectory> handOver(UUID id, int version, UUID mentorId, String note) {
        Trajectory was = desk.ofOwnTeam(id);
        Person me = desk.me();
        boolean own = me.id().equals(was.mentorId());
        if (!own && !me.id().equals(mentorId)) {
            if (was.version() != version) {
                return Result.refused(Problem.stale());
            }
            throw new AccessDeniedException("a colleague may only take it over personally");
        }
        Person next = mentorId == null ? null : people.byId(mentorId).orElse(null);
        List<Problem> problems = note(note, !own);
        if (next == null || !next.has(Role.MENTOR) || next.teamId() == null || mentorId.equals(was.mentorId())) {
            problems.add(Problem.of("mentorId", "probleem.kies-mentor"));
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<Trajectory> saved =
                desk.save(was, version, was.handedTo(next.teamId(), next.id()), "audit.traject.overgedragen");
        if (saved.isDone()) {
            rows.insertMentor(id, next.id(), next.teamId(), desk.today(), desk.now(), me.id(), note);
            events.publishEvent(new MentorChanged(id, next.teamId(), next.id()));
            workflow.handOver(id, next.teamId(), next.id());
        }
        return saved;
    }

    /** Lets it rest from a day on; refused when it rests already or has ended. */
    @Transactional
    public Result<Trajectory> pause(UUID id, int version, LocalDate on, String note) {
        Trajectory was = desk.own(id);
        List<Problem> problems = note(note, false);
        if (was.state() != Trajectory.State.RUNNING) {
            problems.add(Problem.of("", "probleem.traject-loopt-niet"));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        } else if (on.isAfter(desk.today())) {
            problems.add(Problem.of("on", "probleem.datum-toekomst"));
        } else if (on.isBefore(was.startedOn())) {
            problems.add(Problem.of("on", "probleem.voor-start"));
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<Trajectory> saved = desk.save(was, version, was.paused(on), "audit.traject.gepauzeerd");
        if (saved.isDone()) {
            rows.insertPause(id, on, note);
        }
        return saved;
    }

    /** Goes on from today. */
    @Transactional
    public Result<Trajectory> resume(UUID id, int version) {
        Trajectory was = desk.own(id);
        if (was.state() != Trajectory.State.PAUSED) {
            return Result.refused(Problem.of("", "probleem.traject-rust-niet"));
        }
        Result<Trajectory> saved = desk.save(was, version, was.resumed(), "audit.traject.hervat");
        if (saved.isDone()) {
            rows.endPause(id, desk.today());
        }
        return saved;
    }

    private static List<Problem> note(String note, boolean needed) {
        List<Problem> problems = new ArrayList<>();
        if (needed && (note == null || note.isBlank())) {
            problems.add(Problem.missing("note"));
        } else if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(Problem.of("note", "probleem.te-lang", LONGEST_NOTE));
        }
        return problems;
    }
}

package nl.overbrug.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets from when a team works with which element, for managers and administrators; who has neither role gets an
 * {@link org.springframework.security.access.AccessDeniedException}. What was set before stays in the history.
 */
@Service
public class Rollout {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int FARTHEST_YEARS = 10;
    private static final int LONGEST_NOTE = 500;

    private final StartRows rows;
    private final People people;
    private final CurrentPerson current;
    private final Audit audit;
    private final MovableClock clock;

    Rollout(StartRows rows, People people, CurrentPerson current, Audit audit, MovableClock clock) {
        this.rows = rows;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param starts one for every element, in their order
     * @param version counts what was set, to notice a stale page
     */
    public record OfTeam(UUID id, String name, List<Start> starts, int version) {

        /** Those that do not hold from the beginning. */
        public List<Start> phased() {
            return starts.stream().filter(start -> start.when() != When.ALWAYS).toList();
        }
    }

    /** Every team by name. */
    public List<OfTeam> teams() {
        current.require(Role.MANAGER, Role.ADMIN);
        Map<UUID, List<Start>> starts = rows.all();
        Map<UUID, Integer> versions = rows.versions();
        return people.teams().stream()
                .map(team -> new OfTeam(
                        team.id(),
                        team.name(),
                        starts.getOrDefault(team.id(), StartRows.starts(Map.of())),
                        versions.getOrDefault(team.id(), 0)))
                .toList();
    }

    public Optional<OfTeam> team(UUID id) {
        return teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** What was set for this team, the last first. */
    public List<Introductions.Change> history(UUID team) {
        current.require(Role.MANAGER, Role.ADMIN);
        return rows.changes(team);
    }

    /**
     * Sets what differs.
     *
     * @param starts one for every element, in their order; {@code when} may be null, then nothing was chosen
     * @param note needed when conversations that were held count otherwise from now on
     * @return problems with the fields {@code lines[0].when}, {@code lines[0].from} … and {@code note}
     */
    @Transactional
    public Result<OfTeam> set(OfTeam team, int version, List<Start> starts, String note) {
        UUID me = current.require(Role.MANAGER, Role.ADMIN).id();
        List<Problem> problems = problems(starts);
        if (problems.isEmpty()) {
            problems.addAll(noteProblems(team, starts, note));
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (version != team.version()) {
            return Result.refused(Problem.stale());
        }
        String why = note == null || note.isBlank() ? null : note.strip();
        Introductions.Said said = new Introductions.Said(why, me, clock.instant());
        int number = version;
        for (Start start : changed(team, starts)) {
            number++;
            if (!rows.add(team.id(), number, start, was(team, start), said)) {
                return Result.refused(Problem.stale());
            }
        }
        if (number > version) {
            audit.changed(team.id(), "audit.invoering.gewijzigd");
        }
        return Result.done(team(team.id()).orElseThrow());
    }

    private List<Problem> problems(List<Start> starts) {
        LocalDate last = clock.today().plusYears(FARTHEST_YEARS);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            String field = "lines[" + i + "].from";
            if (start.when() == null) {
                problems.add(Problem.of("lines[" + i + "].when", "probleem.verplicht-keuze"));
            } else if (start.when() == When.FROM && start.from() == null) {
                problems.add(Problem.missing(field));
            } else if (start.when() == When.FROM && start.from().isBefore(EARLIEST)) {
                problems.add(Problem.of(field, "probleem.datum-te-vroeg", EARLIEST));
            } else if (start.when() == When.FROM && start.from().isAfter(last)) {
                problems.add(Problem.of(field, "probleem.datum-te-laat", last));
            }
        }
        return problems;
    }

    private List<Problem> noteProblems(OfTeam team, List<Start> starts, String note) {
        if (note != null && note.strip().length() > LONGEST_NOTE) {
            return List.of(Problem.of("note", "probleem.te-lang", LONGEST_NOTE));
        }
        boolean said = note != null && !note.isBlank();
        return said || changed(team, starts).stream().noneMatch(start -> counted(team, start) > 0)
                ? List.of()
                : List.of(Problem.of("note", "probleem.rollout.zeg-waarom"));
    }

    /** How many conversations count otherwise when it begins then. */
    private int counted(OfTeam team, Start start) {
        LocalDate was = was(team, start);
        LocalDate day = start.day();
        return rows.talks(team.id(), was.isBefore(day) ? was : day, was.isBefore(day) ? day : was);
    }

    private static List<Start> changed(OfTeam team, List<Start> starts) {
        return starts.stream()
                .filter(start -> !start.day().equals(was(team, start)))
                .toList();
    }

    private static LocalDate was(OfTeam team, Start start) {
        return team.starts().get(start.element().ordinal()).day();
    }
}

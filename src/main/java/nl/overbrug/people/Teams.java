package nl.overbrug.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams, for administrators. Whatever is done here is in the audit of the team. */
@Service
public class Teams {

    private static final int LONGEST_NAME = 100;

    private final TeamRows rows;
    private final CurrentPerson current;
    private final Audit audit;

    Teams(TeamRows rows, CurrentPerson current, Audit audit) {
        this.rows = rows;
        this.current = current;
        this.audit = audit;
    }

    /** A team with its version, for a page that changes it. */
    public record Versioned(UUID id, String name, int version) {}

    public List<People.Team> all() {
        current.require(Role.ADMIN);
        return rows.all();
    }

    public Optional<Versioned> find(UUID id) {
        current.require(Role.ADMIN);
        return rows.find(id);
    }

    @Transactional
    public Result<UUID> create(String name) {
        current.require(Role.ADMIN);
        UUID id = UUID.randomUUID();
        List<Problem> problems = problems(name);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (!rows.insert(id, name.strip())) {
            return taken();
        }
        audit.changed(id, "audit.team.gemaakt");
        return Result.done(id);
    }

    @Transactional
    public Result<UUID> rename(UUID id, int version, String name) {
        current.require(Role.ADMIN);
        List<Problem> problems = problems(name);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        if (rows.isTaken(name.strip(), id)) {
            return taken();
        }
        if (!rows.rename(id, version, name.strip())) {
            return Result.refused(Problem.stale());
        }
        audit.changed(id, "audit.team.hernoemd");
        return Result.done(id);
    }

    private static Result<UUID> taken() {
        return Result.refused(Problem.of("name", "probleem.teamnaam-bezet"));
    }

    private static List<Problem> problems(String name) {
        if (name == null || name.isBlank()) {
            return List.of(Problem.missing("name"));
        }
        return name.strip().length() > LONGEST_NAME
                ? List.of(Problem.of("name", "probleem.te-lang", LONGEST_NAME))
                : List.of();
    }
}

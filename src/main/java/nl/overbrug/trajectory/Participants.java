package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The participants. Only mentors reach them; which of them a mentor may open, the step that holds the dossier decides. */
@Service
public class Participants {

    private final ParticipantRows rows;
    private final CurrentPerson current;
    private final MovableClock clock;

    Participants(ParticipantRows rows, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps a person who is not known yet; a mentor asks {@link #findSame} first. */
    @Transactional
    public Result<UUID> register(NewParticipant person) {
        current.require(Role.MENTOR);
        List<Problem> problems = person.problems(clock.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        return Result.done(rows.insert(person, clock.instant()));
    }

    /** Changes what is known of a person; refused as stale when somebody else changed it since this version. */
    @Transactional
    public Result<UUID> change(UUID id, int version, NewParticipant person) {
        current.require(Role.MENTOR);
        List<Problem> problems = person.problems(clock.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        return rows.update(id, version, person) ? Result.done(id) : Result.refused(Problem.stale());
    }

    public Optional<Participant> find(UUID id) {
        return rows.find(id);
    }

    /** Somebody with this name and birth date, so that nobody is registered twice. Both must match: this is no browsing. */
    public List<Participant> findSame(String name, LocalDate birthDate) {
        current.require(Role.MENTOR);
        return name == null || birthDate == null ? List.of() : rows.findSame(name.strip(), birthDate);
    }

    /** Names by id, for lists; ids that are unknown are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return rows.names(ids);
    }
}

package nl.overbrug.monitor;

import java.util.List;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the participants are compared with. Who sees the figures sees it; a manager enters it. */
@Service
public class References {

    private final ReferenceRows rows;
    private final CurrentPerson current;
    private final MovableClock clock;

    References(ReferenceRows rows, CurrentPerson current, MovableClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    public Optional<Reference> of(Trait trait) {
        current.require(Role.MENTOR, Role.TEAM_LEAD, Role.POLICY, Role.MANAGER);
        return rows.of(trait);
    }

    public boolean mayEnter() {
        return current.find().filter(me -> me.has(Role.MANAGER)).isPresent();
    }

    /** The same for who may enter it. */
    public Optional<Reference> toEnter(Trait trait) {
        current.require(Role.MANAGER);
        return rows.of(trait);
    }

    /**
     * Enters a reference in the place of the one there was; an empty draft takes it away.
     *
     * @param version of the reference that the page showed; 0 when there was none
     * @return problems with the fields {@code lines[0].percent} …, {@code source} and {@code year}
     */
    @Transactional
    public Result<Trait> enter(Trait trait, int version, ReferenceDraft draft) {
        Person me = current.require(Role.MANAGER);
        if (draft.percents().size() != trait.categories().size()) {
            throw new IllegalArgumentException("a reference has a place for each value of its trait");
        }
        if (draft.isEmpty()) {
            return version == 0 || rows.delete(trait, version) ? Result.done(trait) : stale();
        }
        List<Problem> problems = draft.problems(clock.today());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        return rows.save(trait, version, draft, me.id(), clock.instant()) ? Result.done(trait) : stale();
    }

    private static Result<Trait> stale() {
        return Result.refused(Problem.stale());
    }
}

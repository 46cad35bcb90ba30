package nl.overbrug.ruledraft;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.stereotype.Service;

/** The tables on which one case can be tried out; nothing of the case is stored. */
@Service
public class Trying {

    private final Drafts drafts;
    private final DraftChecks checks;
    private final VersionBook book;
    private final CurrentPerson current;
    private final MovableClock clock;

    Trying(Drafts drafts, DraftChecks checks, VersionBook book, CurrentPerson current, MovableClock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.book = book;
        this.current = current;
        this.clock = clock;
    }

    /** A draft, without the rows that cannot be read yet. For policy officers. */
    public Optional<Table> draft(UUID id) {
        return drafts.find(id).map(draft -> checks.of(draft).readable(draft.content()));
    }

    /** The version that holds now. For policy officers. */
    public Table inForce(String ruleSet) {
        current.require(Role.POLICY);
        return book.upToDate().inForce(ruleSet, clock.today()).bound().table();
    }

    /** A published version; empty when there is none, or it is no table. For whoever may read the rules. */
    public Optional<Table> version(String ruleSet, int number) {
        current.require(Role.POLICY, Role.MENTOR, Role.TEAM_LEAD, Role.MANAGER);
        return book.upToDate()
                .numbered(ruleSet, number)
                .flatMap(book::readable)
                .map(loaded -> loaded.bound().table());
    }
}

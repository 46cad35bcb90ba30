package nl.overbrug.reward;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Service;

/** The municipality's list of actions (CWS-lijst). For mentors; a page or print for the participant never shows it. */
@Service
public class Catalogue {

    private final Rulebook rulebook;
    private final CurrentPerson current;
    private final MovableClock clock;

    Catalogue(Rulebook rulebook, CurrentPerson current, MovableClock clock) {
        this.rulebook = rulebook;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The whole list, in the order of the table.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor
     */
    public List<ActionType> all() {
        current.require(Role.MENTOR);
        return rulebook.verdicts(CatalogueFacts.TABLE, clock.today());
    }

    /** How hard each kind of action is, by its code; for figures, about nobody in particular. */
    public Map<String, Difficulty> difficulties() {
        List<ActionType> all = rulebook.verdicts(CatalogueFacts.TABLE, clock.today());
        return all.stream().collect(Collectors.toMap(ActionType::code, ActionType::difficulty));
    }

    /** The kind of action with this code; one that is not listed when there is none. For pages; nothing follows from it. */
    ActionType find(String behaviour) {
        return listed(behaviour, rulebook.tryOut(CatalogueFacts.TABLE, clock.today(), new CatalogueFacts(behaviour)));
    }

    /** The same, stored: a voucher may follow from it. */
    ActionType decide(UUID trajectoryId, String behaviour) {
        return listed(behaviour, rulebook.decide(CatalogueFacts.TABLE, trajectoryId, new CatalogueFacts(behaviour)));
    }

    private static ActionType listed(String behaviour, Decision<ActionType> decision) {
        return decision.verdicts().stream()
                .findFirst()
                .orElseGet(() -> new ActionType(behaviour, behaviour, behaviour, Difficulty.NOT_LISTED, false));
    }
}

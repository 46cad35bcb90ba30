package nl.overbrug.rulepreview;

import java.util.List;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulepreview.Findings.Now;
import org.springframework.stereotype.Component;

/** What running trajectories need of a draft and it does not say, as it is at this moment: also when nothing was computed yet. */
@Component
class Silences {

    private final Effects effects;
    private final CurrentPerson current;

    Silences(Effects effects, CurrentPerson current) {
        this.effects = effects;
        this.current = current;
    }

    /** None when the draft can not be run, which is told elsewhere. */
    List<Now> of(Draft draft) {
        current.require(Role.POLICY);
        if (!effects.concern(draft.ruleSet())) {
            return List.of();
        }
        try {
            return Showing.now(effects.unsaid(DraftEngines.of(draft)));
        } catch (BadTable | BrokenRules e) {
            return List.of();
        }
    }
}

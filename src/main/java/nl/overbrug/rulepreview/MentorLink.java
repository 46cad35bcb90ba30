package nl.overbrug.rulepreview;

import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.ruleversion.ChangeForReaders;
import org.springframework.stereotype.Component;

/** Leads a mentor from the rules to what the latest change of them means for the own participants. */
@Component
class MentorLink implements ChangeForReaders {

    private final Drafts drafts;
    private final CurrentPerson current;

    MentorLink(Drafts drafts, CurrentPerson current) {
        this.drafts = drafts;
        this.current = current;
    }

    @Override
    public Optional<String> pageOf(String ruleSet) {
        return current.get().has(Role.MENTOR)
                ? drafts.latestProposed(ruleSet).map(id -> "/regels/wijzigingen/" + id)
                : Optional.empty();
    }
}

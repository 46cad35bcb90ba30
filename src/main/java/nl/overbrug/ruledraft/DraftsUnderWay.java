package nl.overbrug.ruledraft;

import java.util.List;
import java.util.Optional;
import nl.overbrug.people.People;
import nl.overbrug.ruleversion.UnderWay;
import org.springframework.stereotype.Component;

/** Tells the list of rule sets which drafts there are. */
@Component
class DraftsUnderWay implements UnderWay {

    private final DraftStore store;
    private final DraftEvents events;
    private final People people;

    DraftsUnderWay(DraftStore store, DraftEvents events, People people) {
        this.store = store;
        this.events = events;
        this.people = people;
    }

    @Override
    public Optional<UnderWay.Draft> on(String ruleSet) {
        return store.underWay(ruleSet).map(draft -> {
            DraftEvent last = events.of(draft.id()).get(0);
            String name = people.names(List.of(last.by())).getOrDefault(last.by(), "");
            return new UnderWay.Draft("/regels/concepten/" + draft.id(), draft.isSubmitted(), name, last.at());
        });
    }
}

package nl.overbrug.rulepreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.rulebook.PastDecision;
import nl.overbrug.rulebook.PastDecisions;
import nl.overbrug.rulebook.TrialRun;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.ruleengine.TableEngine;
import org.springframework.stereotype.Service;

/** Which of a mentor's own participants a change concerns that was submitted or published. For mentors, about nobody else's. */
@Service
public class OwnPeople {

    private final Drafts drafts;
    private final PastDecisions decisions;
    private final Owners owners;
    private final CurrentPerson current;

    OwnPeople(Drafts drafts, PastDecisions decisions, Owners owners, CurrentPerson current) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.owners = owners;
        this.current = current;
    }

    /**
     * Those about whom it was decided in the last year and who come out otherwise, by name. Empty when there is no such change.
     *
     * @param today what was decided until this day counts
     */
    public Optional<List<OwnPerson>> concerned(UUID draft, LocalDate today) {
        UUID mentor = current.require(Role.MENTOR).id();
        return drafts.proposed(draft).map(found -> concerned(found, owners.ownOf(mentor), today));
    }

    private List<OwnPerson> concerned(Draft draft, Map<UUID, String> own, LocalDate today) {
        TableEngine engine = DraftEngines.of(draft);
        List<PastDecision> past =
                decisions.about(draft.ruleSet(), today.minusYears(1), today.plusDays(1), own.keySet());
        List<Outcome> outcomes = new TrialRun(engine).of(past);
        Map<UUID, List<Passage>> passages = new HashMap<>();
        for (int at = 0; at < past.size(); at++) {
            if (outcomes.get(at).isChanged()) {
                Passage passage = Passage.of(engine.bound(), outcomes.get(at));
                List<Passage> all = passages.computeIfAbsent(past.get(at).subject(), none -> new ArrayList<>());
                if (!all.contains(passage)) {
                    all.add(passage);
                }
            }
        }
        return passages.entrySet().stream()
                .map(each -> new OwnPerson(own.get(each.getKey()), owners.pageOf(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(OwnPerson::name))
                .toList();
    }
}

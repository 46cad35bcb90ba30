package nl.overbrug.rulepreview;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.rulefile.BadTable;
import org.springframework.stereotype.Service;

/** What a draft would have done to the people of a period. For policy officers, who see no count of fewer than five. */
@Service
public class Previews {

    private final Drafts drafts;
    private final Counting counting;
    private final Showing showing;
    private final CurrentPerson current;

    Previews(Drafts drafts, Counting counting, Showing showing, CurrentPerson current) {
        this.drafts = drafts;
        this.counting = counting;
        this.showing = showing;
        this.current = current;
    }

    /** Empty when there is no such draft. */
    public Optional<Preview> of(UUID draft) {
        current.require(Role.POLICY);
        return drafts.find(draft)
                .map(found -> new Preview(
                        showing.choices(),
                        counting.latest(draft)
                                .map(run -> showing.latest(run, found.source().hash()))
                                .orElse(null)));
    }

    /**
     * Begins to compute in the background what the draft as it is now would have done.
     *
     * @param period one of the choices
     * @return refused when the draft can not be run, or something runs already
     * @throws java.util.NoSuchElementException when there is no such draft
     */
    public Result<Preview> start(UUID draft, PreviewPeriod period) {
        Person person = current.require(Role.POLICY);
        Draft found = drafts.find(draft).orElseThrow();
        if (!showing.choices().contains(period)) {
            return Result.refused(Problem.of("period", "probleem.onbekende-keuze"));
        }
        Run.Of of = new Run.Of(found.version(), found.source().hash(), period);
        try {
            return counting.start(draft, of, DraftEngines.of(found), showing.startedBy(person))
                    .map(run -> of(draft).orElseThrow());
        } catch (BadTable | BrokenRules e) {
            return Result.refused(Problem.of("", "rulepreview.probleem.kapot"));
        }
    }

    /** Asks the computation to stop, on whichever node it runs. */
    public void stop(UUID draft) {
        current.require(Role.POLICY);
        counting.askToStop(draft);
    }
}

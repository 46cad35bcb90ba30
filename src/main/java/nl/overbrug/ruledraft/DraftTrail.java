package nl.overbrug.ruledraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Role;
import org.springframework.stereotype.Service;

/** Who changed what in a draft, for whoever has an older page of it before them. For policy officers. */
@Service
public class DraftTrail {

    private final DraftStore store;
    private final DraftEvents events;
    private final People people;
    private final CurrentPerson current;

    DraftTrail(DraftStore store, DraftEvents events, People people, CurrentPerson current) {
        this.store = store;
        this.events = events;
        this.people = people;
        this.current = current;
    }

    /**
     * What undoing would undo.
     *
     * @param deed a key in the message files
     * @param about the ids of the rows and example cases that it changed
     * @param by null when that is not known
     */
    public record Undoable(String deed, List<String> about, Audit.Change by) {}

    /** Who made this version of the draft, and so what bears that version; empty when that is not known. */
    public Optional<Audit.Change> version(UUID draft, int version) {
        current.require(Role.POLICY);
        return events.madeVersion(draft, version).flatMap(this::named);
    }

    /** Who took a row or an example case out; empty when that is not known. */
    public Optional<Audit.Change> removal(UUID draft, String key) {
        current.require(Role.POLICY);
        return store.lastWith(draft, key)
                .flatMap(last -> events.madeVersion(draft, last + 1))
                .flatMap(this::named);
    }

    /** Who last wrote what is asked with the draft; empty when nobody did while it was open. */
    public Optional<Audit.Change> asked(UUID draft) {
        current.require(Role.POLICY);
        return events.lastAsked(draft).flatMap(this::named);
    }

    /** Empty when nothing can be undone. */
    public Optional<Undoable> undoable(Draft draft) {
        current.require(Role.POLICY);
        return store.lastStep(draft.id())
                .map(step -> new Undoable(
                        step.deed(),
                        about(step.before(), draft.content()),
                        version(draft.id(), step.number() + 1).orElse(null)));
    }

    /** Of who did these, by their ids. */
    public Map<UUID, String> names(List<DraftEvent> done) {
        return people.names(done.stream().map(DraftEvent::by).distinct().toList());
    }

    private static List<String> about(DraftContent before, DraftContent now) {
        List<String> about = new ArrayList<>();
        now.rows().stream().filter(row -> !before.rows().contains(row)).forEach(row -> about.add(row.id()));
        before.rows().stream().filter(row -> now.row(row.key()).isEmpty()).forEach(row -> about.add(row.id()));
        now.cases().stream().filter(each -> !before.cases().contains(each)).forEach(each -> about.add(each.id()));
        before.cases().stream()
                .filter(each -> now.exampleCase(each.key()).isEmpty())
                .forEach(each -> about.add(each.id()));
        return about;
    }

    /** Empty when the account is not there any more. */
    private Optional<Audit.Change> named(DraftEvent event) {
        return Optional.ofNullable(people.names(List.of(event.by())).get(event.by()))
                .map(name -> new Audit.Change(event.at(), name));
    }
}

package nl.overbrug.ruledraft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruleversion.StoredVersion;
import nl.overbrug.ruleversion.VersionHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning, reading and changing drafts of rule tables. For policy officers. */
@Service
public class Drafts {

    private final DraftStore store;
    private final DraftEvents events;
    private final VersionHistory history;
    private final CurrentPerson current;

    Drafts(DraftStore store, DraftEvents events, VersionHistory history, CurrentPerson current) {
        this.store = store;
        this.events = events;
        this.history = history;
        this.current = current;
    }

    /**
     * Begins a draft from a published version, or finds the one that is under way: there is one for each table.
     *
     * @return its id; empty when there is no such version of that table
     */
    @Transactional
    public Optional<UUID> begin(String ruleSet, UUID version) {
        Person person = current.require(Role.POLICY);
        Optional<UUID> underWay = store.underWay(ruleSet).map(Draft::id);
        if (underWay.isPresent()) {
            return underWay;
        }
        return history.find(version)
                .filter(stored -> stored.version().ruleSet().equals(ruleSet))
                .filter(stored -> stored.source().kind() == RuleSource.Kind.TABLE)
                .map(stored -> {
                    Draft draft = from(stored);
                    if (store.insert(draft)) {
                        events.add(draft.id(), draft.version(), DraftEvent.Deed.STARTED, person, null);
                    }
                    return store.underWay(ruleSet).orElseThrow().id();
                });
    }

    /** The columns are those of the program, as developers own them; the rows and cases those of the version. */
    private Draft from(StoredVersion stored) {
        String ruleSet = stored.version().ruleSet();
        RuleSource shipped = ShippedRules.read().getOrDefault(ruleSet, stored.source());
        TableDefinition table = TableFiles.definition(ruleSet, shipped.definition());
        Set<String> facts = new HashSet<>(Set.of(DraftCase.ID, DraftCase.DESCRIPTION));
        table.conditions().stream().map(Column::key).forEach(facts::add);
        DraftContent content = DraftContent.of(
                known(SheetText.lines("rows.csv", stored.source().rows()), TableFiles.rowColumns(table)),
                known(SheetText.lines("cases.csv", history.cases(stored.version())), TableFiles.caseColumns(table)),
                facts);
        return new Draft(
                UUID.randomUUID(),
                1,
                ruleSet,
                shipped.definition(),
                stored.version().id(),
                DraftState.OPEN,
                content,
                null);
    }

    private static List<Map<String, String>> known(List<Map<String, String>> lines, List<String> columns) {
        return lines.stream()
                .map(line -> {
                    Map<String, String> cells = new java.util.HashMap<>(line);
                    cells.keySet().retainAll(columns);
                    return cells;
                })
                .map(Map::copyOf)
                .toList();
    }

    public Optional<Draft> find(UUID id) {
        current.require(Role.POLICY);
        return store.find(id);
    }

    /** A draft that was submitted or published, which mentors may read too. */
    public Optional<Draft> proposed(UUID id) {
        current.require(Role.POLICY, Role.MENTOR);
        return store.find(id).filter(draft -> draft.isSubmitted() || draft.state() == DraftState.PUBLISHED);
    }

    /** The latest draft of a rule set that was submitted or published. */
    public Optional<UUID> latestProposed(String ruleSet) {
        current.require(Role.POLICY, Role.MENTOR);
        return store.latestProposed(ruleSet);
    }

    /** Everything that was done to the draft, latest first. */
    public List<DraftEvent> events(UUID id) {
        current.require(Role.POLICY);
        return events.of(id);
    }

    /**
     * Changes what the draft holds; what stood there can be brought back.
     *
     * @param deed what is done, as a key in the message files
     * @return refused when the draft is not open, or the change itself is refused
     */
    @Transactional
    Result<Draft> change(UUID id, String deed, Function<DraftContent, Result<DraftContent>> change) {
        return change(id, deed, change, (before, now) -> false);
    }

    /**
     * The same for what is saved while it is typed: undoing then undoes all of it.
     *
     * @param goesOn whether the last change, with what stood there before it and what stands there now, is the same work
     */
    @Transactional
    Result<Draft> change(
            UUID id,
            String deed,
            Function<DraftContent, Result<DraftContent>> change,
            BiPredicate<DraftContent, DraftContent> goesOn) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        if (!draft.isOpen()) {
            return Result.refused(Problem.of("", "ruledraft.probleem.niet-open"));
        }
        Result<DraftContent> changed =
                change.apply(draft.content()).map(wanted -> wanted.stamped(draft.content(), draft.version() + 1));
        if (!changed.isDone() || changed.value().equals(draft.content())) {
            return changed.map(same -> draft);
        }
        if (store.lastStep(id)
                .filter(step -> goesOn.test(step.before(), draft.content()))
                .isEmpty()) {
            store.remember(draft, deed);
        }
        return Result.done(saved(draft.with(changed.value()), person));
    }

    /**
     * Brings back what stood there before the last change; nothing happens when there was none.
     *
     * @param seen the version of the draft that was seen; refused as stale when it was changed since, as that change would be undone unseen
     */
    @Transactional
    public Result<Draft> undo(UUID id, int seen) {
        Person person = current.require(Role.POLICY);
        Draft draft = store.hold(id).orElseThrow();
        if (!draft.isOpen()) {
            return Result.refused(Problem.of("", "ruledraft.probleem.niet-open"));
        }
        if (draft.version() != seen) {
            return Result.refused(Problem.stale());
        }
        return Result.done(store.takeBack(id)
                .map(before -> saved(draft.with(before.stamped(draft.content(), draft.version() + 1)), person))
                .orElse(draft));
    }

    private Draft saved(Draft draft, Person person) {
        store.save(draft);
        events.add(draft.id(), draft.version() + 1, DraftEvent.Deed.CHANGED, person, null);
        return store.find(draft.id()).orElseThrow();
    }
}

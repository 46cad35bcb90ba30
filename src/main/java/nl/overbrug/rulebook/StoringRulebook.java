package nl.overbrug.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.ruleengine.RulesEngine;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.ruleversion.LoadedTable;
import nl.overbrug.ruleversion.Reasoning;
import nl.overbrug.ruleversion.StoredVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides by the version in force and keeps a log. */
@Service
class StoringRulebook implements Rulebook {

    private final VersionBook book;
    private final Reasoning reasoning;
    private final DecisionRows decisions;
    private final CurrentPerson current;
    private final MovableClock clock;

    StoringRulebook(
            VersionBook book, Reasoning reasoning, DecisionRows decisions, CurrentPerson current, MovableClock clock) {
        this.book = book;
        this.reasoning = reasoning;
        this.decisions = decisions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public <F extends Record, V extends Record> Decision<V> decide(RuleTable<F, V> table, UUID subject, F facts) {
        return decide(table, subject, clock.today(), facts);
    }

    @Override
    @Transactional
    public <F extends Record, V extends Record> Decision<V> decide(
            RuleTable<F, V> table, UUID subject, LocalDate since, F facts) {
        Day day = new Day(clock.today(), since);
        Decision<V> decision = decideOnce(table, subject, facts, day);
        if (decision == null) {
            book.reload();
            decision = decideOnce(table, subject, facts, day);
        }
        if (decision == null) {
            throw new IllegalStateException("the rules of " + table.name() + " change while they are read");
        }
        return decision;
    }

    /** Null, with nothing stored, when the database holds another version to be in force: one that this node has not read yet, or took back. */
    private <F extends Record, V extends Record> Decision<V> decideOnce(
            RuleTable<F, V> table, UUID subject, F facts, Day day) {
        LoadedTable loaded = book.inForce(table.name(), day.on(), day.since());
        Decision<V> decision = decideBy(loaded, table, UUID.randomUUID(), facts);
        StoredDecision.Content content = new StoredDecision.Content(
                DecisionJson.write(facts), DecisionJson.write(decision.verdicts()), decision.rows(), clock.instant());
        UUID inForce = decisions.insert(decision.id(), loaded.version(), subject, content, day);
        if (inForce.equals(loaded.version().id()) || book.isBroken(inForce)) {
            return decision;
        }
        decisions.delete(decision.id());
        return null;
    }

    @Override
    public <F extends Record, V extends Record> Decision<V> tryOut(RuleTable<F, V> table, LocalDate on, F facts) {
        return tryOut(table, on, on, facts);
    }

    @Override
    public <F extends Record, V extends Record> Decision<V> tryOut(
            RuleTable<F, V> table, LocalDate on, LocalDate since, F facts) {
        return decideBy(book.upToDate().inForce(table.name(), on, since), table, null, facts);
    }

    @Override
    public <F extends Record, V extends Record> Optional<V> lastDecided(RuleTable<F, V> table, UUID subject, F facts) {
        return decisions
                .latest(subject, table.name(), DecisionJson.write(facts))
                .flatMap(decisions::find)
                .map(stored -> DecisionJson.list(stored.content().verdicts(), table.verdict()))
                .flatMap(verdicts -> verdicts.stream().findFirst());
    }

    @Override
    public <F extends Record, V extends Record> List<V> verdicts(RuleTable<F, V> table, LocalDate on) {
        TableEngine engine = book.upToDate().inForce(table.name(), on).engine();
        return engine.table().rows().stream()
                .map(row -> table.verdict().cast(engine.verdict(row.id())))
                .toList();
    }

    @Override
    public <F extends Record, V extends Record> Edition<F, V> edition(RuleTable<F, V> table, LocalDate on) {
        return new Edition<>(book.upToDate().inForce(table.name(), on), table);
    }

    @Override
    public <F extends Record, V extends Record> Edition<F, V> edition(RuleTable<F, V> table, int number) {
        StoredVersion stored = book.numbered(table.name(), number)
                .or(() -> book.upToDate().numbered(table.name(), number))
                .orElseThrow();
        return new Edition<>(book.table(stored), table);
    }

    private static <F extends Record, V extends Record> Decision<V> decideBy(
            LoadedTable loaded, RuleTable<F, V> table, UUID id, F facts) {
        TableEngine engine = loaded.engine();
        List<String> rows = engine.decide(facts);
        List<V> verdicts =
                rows.stream().map(engine::verdict).map(table.verdict()::cast).toList();
        return new Decision<>(id, loaded.version().number(), rows, verdicts);
    }

    @Override
    @Transactional
    public <V extends Record> Decision<V> reason(RuleSet<V> rules, UUID subject, List<? extends Record> facts) {
        Decision<V> decision = conclude(rules, UUID.randomUUID(), facts);
        StoredDecision.Content content = new StoredDecision.Content(
                DecisionJson.writeByType(facts),
                DecisionJson.write(decision.verdicts()),
                decision.rows(),
                clock.instant());
        decisions.insert(decision.id(), reasoning.version(rules.name()), subject, content, Day.of(clock.today()));
        return decision;
    }

    @Override
    public <V extends Record> Decision<V> tryOut(RuleSet<V> rules, List<? extends Record> facts) {
        return conclude(rules, null, facts);
    }

    private <V extends Record> Decision<V> conclude(RuleSet<V> rules, UUID id, List<? extends Record> facts) {
        RulesEngine.Conclusion<V> conclusion = reasoning.engine(rules.name()).reason(rules.verdict(), facts);
        return new Decision<>(id, reasoning.version(rules.name()).number(), conclusion.fired(), conclusion.verdicts());
    }

    @Override
    @Transactional
    public void confirm(UUID decision) {
        require(decisions.confirm(decision, said()), decision);
    }

    @Override
    @Transactional
    public void override(UUID decision, Record verdict, String reason) {
        require(
                decisions.override(
                        decision, new StoredDecision.Override(said(), DecisionJson.write(verdict), reason.strip())),
                decision);
    }

    private StoredDecision.Said said() {
        Person person = current.get();
        return new StoredDecision.Said(person.id(), clock.instant());
    }

    private void require(boolean changed, UUID decision) {
        if (!changed) {
            String found = decisions
                    .find(decision)
                    .map(stored -> stored.judgement().confirmed() == null ? "overridden" : "confirmed")
                    .orElse("unknown");
            throw new IllegalStateException("decision " + decision + " is already " + found);
        }
    }
}

package nl.overbrug.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overbrug.ruleengine.Binding;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.ruleengine.NoVerdict;
import nl.overbrug.ruleengine.RulesEngine;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruleversion.LoadedTable;
import nl.overbrug.ruleversion.Reasoning;
import nl.overbrug.ruleversion.StoredVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.stereotype.Service;

@Service
class StoredRedecisions implements Redecisions {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 5000;

    private final DecisionRows rows;
    private final VersionBook book;
    private final Reasoning reasoning;

    StoredRedecisions(DecisionRows rows, VersionBook book, Reasoning reasoning) {
        this.rows = rows;
        this.book = book;
        this.reasoning = reasoning;
    }

    @Override
    public Optional<Redecision> of(UUID decision) {
        return rows.find(decision).map(stored -> again(stored, book.named(stored.versionId())));
    }

    @Override
    public Tally all(Consumer<Difference> found) {
        Map<Redecision, Long> counts = new EnumMap<>(Redecision.class);
        List<StoredDecision> some = rows.after(FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            for (StoredDecision stored : some) {
                StoredVersion version = book.named(stored.versionId());
                Redecision again = again(stored, version);
                counts.merge(again, 1L, Long::sum);
                if (again == Redecision.DIFFERENT) {
                    found.accept(new Difference(stored.id(), version.version()));
                }
            }
            some = rows.after(some.get(some.size() - 1).id(), AT_ONCE);
        }
        return new Tally(
                counts.getOrDefault(Redecision.SAME, 0L),
                counts.getOrDefault(Redecision.DIFFERENT, 0L),
                counts.getOrDefault(Redecision.NOT_POSSIBLE, 0L));
    }

    /** Rules that cannot be run, facts that cannot be read and facts without a verdict are differences too. */
    private Redecision again(StoredDecision stored, StoredVersion version) {
        try {
            return version.source().kind() == RuleSource.Kind.TABLE
                    ? byTable(stored, book.table(version))
                    : byRules(stored, version);
        } catch (NoVerdict | BrokenRules | BadTable | IllegalStateException e) {
            return Redecision.DIFFERENT;
        }
    }

    private static Redecision byTable(StoredDecision stored, LoadedTable table) {
        TableEngine engine = table.engine();
        List<String> again = engine.decide(DecisionJson.read(
                stored.content().facts(), table.bound().facts().type()));
        return compare(stored, again, again.stream().map(engine::verdict).toList());
    }

    private Redecision byRules(StoredDecision stored, StoredVersion version) {
        if (!reasoning.isShipped(version.version())) {
            return Redecision.NOT_POSSIBLE;
        }
        RulesEngine.Conclusion<? extends Record> again = reasoning
                .engine(version.version().ruleSet())
                .reason(
                        Binding.recordType(Reasoning.words(version).verdict()),
                        DecisionJson.readByType(stored.content().facts()));
        return compare(stored, again.fired(), again.verdicts());
    }

    private static Redecision compare(StoredDecision stored, List<String> fired, List<? extends Record> verdicts) {
        JsonNode then = DecisionJson.read(stored.content().verdicts(), JsonNode.class);
        JsonNode now = DecisionJson.read(DecisionJson.write(verdicts), JsonNode.class);
        return stored.content().fired().equals(fired) && then.equals(now) ? Redecision.SAME : Redecision.DIFFERENT;
    }
}

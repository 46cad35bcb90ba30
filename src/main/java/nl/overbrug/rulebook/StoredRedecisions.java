package nl.overbrug.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruleengine.Binding;
import nl.overbrug.ruleengine.RulesEngine;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruleversion.LoadedTable;
import nl.overbrug.ruleversion.Reasoning;
import nl.overbrug.ruleversion.StoredVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.stereotype.Service;

@Service
class StoredRedecisions implements Redecisions {

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
        return rows.find(decision).map(stored -> {
            StoredVersion version = book.named(stored.versionId());
            return version.source().kind() == RuleSource.Kind.TABLE
                    ? byTable(stored, book.table(version))
                    : byRules(stored, version);
        });
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

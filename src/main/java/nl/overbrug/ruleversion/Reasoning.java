package nl.overbrug.ruleversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.overbrug.ruleengine.RulesEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.RulesDefinition;
import org.springframework.stereotype.Component;

/**
 * The rules that the program ships. They are code, so they are compiled from the program only; the database keeps their text to explain
 * old decisions, and never runs it.
 */
@Component
public class Reasoning {

    private final VersionBook book;
    private final Map<String, RuleSource> shipped = ShippedRules.read();
    private final Map<String, RulesEngine> engines = new ConcurrentHashMap<>();

    Reasoning(VersionBook book) {
        this.book = book;
    }

    public RulesEngine engine(String name) {
        return engines.computeIfAbsent(
                name, none -> RulesEngine.compile(name, source(name).rows()));
    }

    /** The stored version that holds the same text as the program. */
    public RuleVersion version(String name) {
        return book.of(name).stream()
                .filter(this::isShipped)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules " + name + " are not stored yet"));
    }

    /** Whether this program can run that version. */
    public boolean isShipped(RuleVersion version) {
        Optional<StoredVersion> stored = book.find(version.id());
        RuleSource ours = shipped.get(version.ruleSet());
        return ours != null && stored.isPresent() && stored.get().source().equals(ours);
    }

    List<String> names() {
        return shipped.entrySet().stream()
                .filter(each -> each.getValue().kind() == RuleSource.Kind.RULES)
                .map(Map.Entry::getKey)
                .toList();
    }

    public static RulesDefinition words(StoredVersion stored) {
        return TableFiles.rules(stored.version().ruleSet(), stored.source().definition());
    }

    private RuleSource source(String name) {
        RuleSource source = shipped.get(name);
        if (source == null || source.kind() != RuleSource.Kind.RULES) {
            throw new IllegalArgumentException("there are no rules " + name);
        }
        return source;
    }
}

package nl.overbrug.ruleengine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.ExampleCase;

/** The tables in {@code rules/}, each read and compiled once for all tests. */
public final class ShippedTables {

    private static final Map<String, RuleSource> SOURCES = ShippedRules.read();
    private static final Map<String, TableEngine> ENGINES = new ConcurrentHashMap<>();

    private ShippedTables() {}

    static Stream<String> names() {
        return SOURCES.entrySet().stream()
                .filter(each -> each.getValue().kind() == RuleSource.Kind.TABLE)
                .map(Map.Entry::getKey);
    }

    /** Those whose rows decide, and so have example cases. */
    static Stream<String> deciding() {
        return names().filter(name -> !bound(name).table().definition().isContent());
    }

    public static TableEngine engine(String name) {
        return ENGINES.computeIfAbsent(name, none -> TableEngine.compile(bound(name)));
    }

    public static BoundTable bound(String name) {
        RuleSource source = SOURCES.get(name);
        return BoundTable.of(TableFiles.table(name, source.definition(), source.rows()));
    }

    static List<ExampleCase> cases(String name) {
        return TableFiles.cases(bound(name).table().definition(), ShippedRules.cases(name));
    }
}

package nl.overbrug.ruleengine;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/** A compiled rule table. Safe for use by several threads; each decision has a session of its own. */
public final class TableEngine {

    private final BoundTable bound;
    private final KieBase rules;
    private final Map<String, Record> verdicts;
    private final Map<String, Integer> positions = new HashMap<>();

    private TableEngine(BoundTable bound, KieBase rules) {
        this.bound = bound;
        this.rules = rules;
        this.verdicts = bound.verdicts();
        for (Row row : bound.table().rows()) {
            positions.put(row.id(), positions.size());
        }
    }

    public static TableEngine compile(BoundTable bound) {
        String drl = DrlWriter.write(bound);
        // Named after what it says, so that the same rows are the same package.
        String name = "rules.t"
                + UUID.nameUUIDFromBytes(drl.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        return new TableEngine(bound, DroolsCompiler.compile(name, "package " + name + ";\n" + drl));
    }

    public Table table() {
        return bound.table();
    }

    public BoundTable bound() {
        return bound;
    }

    public Record verdict(String row) {
        return verdicts.get(row);
    }

    /**
     * The ids of the rows that decide, from top to bottom; none where all may decide, or a person does without a row.
     *
     * @throws NoVerdict when the hit policy is violated or a fact lies outside its domain
     */
    public List<String> decide(Record facts) {
        Map<String, Object> values = bound.values(facts);
        List<String> matched = match(List.of(facts)).of(facts);
        return deciding(matched)
                .orElseThrow(() -> new NoVerdict(table().name(), "rows " + matched + " match", named(values)));
    }

    private Map<Column, Object> named(Map<String, Object> values) {
        Map<Column, Object> named = new LinkedHashMap<>();
        table().definition().conditions().forEach(column -> named.put(column, values.get(column.key())));
        return named;
    }

    /**
     * The same for many cases in one session, in their order; empty where {@link #decide} would give no verdict.
     *
     * @param cases each an object of its own
     */
    public List<Optional<List<String>>> decideAll(List<? extends Record> cases) {
        MatchedRows rows = match(cases);
        return cases.stream()
                .map(facts -> bound.knows(facts) ? deciding(rows.of(facts)) : Optional.<List<String>>empty())
                .toList();
    }

    private Optional<List<String>> deciding(List<String> matched) {
        List<String> rows =
                matched.stream().sorted(Comparator.comparing(positions::get)).toList();
        HitPolicy policy = table().definition().hitPolicy();
        if (policy == HitPolicy.ALL || (policy == HitPolicy.AT_MOST_ONE && rows.isEmpty())) {
            return Optional.of(rows);
        }
        return rows.isEmpty() || (policy.isSingle() && rows.size() > 1)
                ? Optional.empty()
                : Optional.of(rows.subList(0, 1));
    }

    private MatchedRows match(List<? extends Record> cases) {
        MatchedRows rows = new MatchedRows();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("rows", rows);
        session.execute(cases);
        return rows;
    }
}

package nl.overbrug.ruledraft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.ruledraft.DraftCheck.CaseOutcome;
import nl.overbrug.ruledraft.DraftCheck.Trial;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.ruleengine.NoVerdict;
import nl.overbrug.ruleengine.TableAnalysis;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.ruletable.CaseCoverage;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.ExampleCase.Outcome;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.Trace;

/** Runs a table that may be published: compiles it, analyses it and decides its example cases. */
final class Trials {

    private final Table table;

    private Trials(Table table) {
        this.table = table;
    }

    static Trials of(Table table) {
        return new Trials(table);
    }

    /** @param keys of the cases, in their order */
    Trial run(List<String> keys, Map<String, ExampleCase> cases) {
        if (table.rows().isEmpty()) {
            return Trial.impossible("no rows");
        }
        try {
            BoundTable bound = BoundTable.of(table);
            TableEngine engine = TableEngine.compile(bound);
            List<CaseOutcome> outcomes = new ArrayList<>();
            keys.forEach(each -> outcomes.add(decide(each, cases.get(each), bound, engine)));
            Set<String> untried =
                    table.rows().stream().map(Row::id).collect(Collectors.toCollection(LinkedHashSet::new));
            outcomes.forEach(outcome -> untried.removeAll(outcome.rows()));
            return table.definition().isContent()
                    ? new Trial(null, TableAnalysis.of(table), outcomes, Set.of(), Map.of())
                    : new Trial(
                            null,
                            TableAnalysis.of(table),
                            outcomes,
                            untried,
                            outcomes.stream().allMatch(CaseOutcome::passed)
                                    ? CaseCoverage.unnoticed(table, cases.values())
                                    : Map.of());
        } catch (BrokenRules e) {
            return Trial.impossible(e.getMessage());
        }
    }

    private CaseOutcome decide(String caseKey, ExampleCase example, BoundTable bound, TableEngine engine) {
        try {
            List<String> rows = engine.decide(bound.facts(example.facts()));
            List<Record> wanted = example.expected().stream()
                    .map(outcome -> bound.verdict(outcome.results()))
                    .toList();
            List<Record> got = rows.stream().map(engine::verdict).toList();
            boolean passed = got.equals(wanted) && hasReasons(example, rows);
            return new CaseOutcome(caseKey, passed, isStuck(rows), rows, example.expected(), got(rows));
        } catch (NoVerdict e) {
            List<String> rows = Trace.of(table, example.facts()).matching().stream()
                    .map(Row::id)
                    .toList();
            return new CaseOutcome(caseKey, false, true, rows, example.expected(), got(rows));
        }
    }

    private boolean isStuck(List<String> rows) {
        return rows.isEmpty() && table.definition().hitPolicy().isSingle();
    }

    /** @param rows as many as are expected */
    private boolean hasReasons(ExampleCase example, List<String> rows) {
        return IntStream.range(0, rows.size())
                .allMatch(at -> example.expected().get(at).isReasonOf(table.row(rows.get(at))));
    }

    private List<Outcome> got(List<String> rows) {
        return rows.stream()
                .map(table::row)
                .map(row -> new Outcome(row.results(), row.because().code()))
                .toList();
    }
}

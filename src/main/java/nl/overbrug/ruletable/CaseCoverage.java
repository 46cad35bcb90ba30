package nl.overbrug.ruletable;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which cells the example cases of a table keep watch over: another cell there makes at least one of them fail. Where they do not, a table
 * can be changed by mistake without anybody noticing.
 */
public final class CaseCoverage {

    private final Table table;
    private final HitPolicy policy;
    private final List<ExampleCase> cases;
    private final Set<String> deciding = new HashSet<>();
    private final Set<String> reasoned = new HashSet<>();

    private CaseCoverage(Table table, Collection<ExampleCase> cases) {
        this.table = table;
        this.policy = table.definition().hitPolicy();
        this.cases = cases.stream()
                .filter(example -> comesOut(example, matching(row -> row.matches(example.facts()))))
                .toList();
        this.cases.forEach(this::reached);
    }

    private void reached(ExampleCase example) {
        List<Row> decided = decided(matching(row -> row.matches(example.facts())));
        for (int at = 0; at < decided.size(); at++) {
            deciding.add(decided.get(at).id());
            if (!example.expected().get(at).reason().isEmpty()) {
                reasoned.add(decided.get(at).id());
            }
        }
    }

    /**
     * By the id of the row: the keys of the columns in which a change would be noticed by no case. Rows whose cells are all watched are left
     * out; cases that do not come out as expected watch nothing.
     */
    public static Map<String, Set<String>> unnoticed(Table table, Collection<ExampleCase> cases) {
        CaseCoverage coverage = new CaseCoverage(table, cases);
        Map<String, Set<String>> unnoticed = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Set<String> columns = coverage.unnoticed(row);
            if (!columns.isEmpty()) {
                unnoticed.put(row.id(), columns);
            }
        }
        return unnoticed;
    }

    private Set<String> unnoticed(Row row) {
        Set<String> columns = new LinkedHashSet<>();
        table.definition().conditions().stream()
                .filter(column -> !isNoticed(row, column))
                .map(Column::key)
                .forEach(columns::add);
        if (!deciding.contains(row.id())) {
            table.definition().results().stream().map(Column::key).forEach(columns::add);
        }
        if (!reasoned.contains(row.id())) {
            columns.add(ExampleCase.REASON);
        }
        return columns;
    }

    private boolean isNoticed(Row row, Column column) {
        Set<Object> seen = cases.stream()
                .map(example -> example.facts().get(column.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return CellChanges.of(column, row.conditions().get(column.key()), seen).stream()
                .allMatch(changed -> isNoticed(row, column, changed));
    }

    private boolean isNoticed(Row row, Column column, Predicate<Object> changed) {
        return cases.stream().anyMatch(example -> {
            boolean matches = changed.test(example.facts().get(column.key())) && othersMatch(row, column, example);
            return matches != row.matches(example.facts())
                    && !comesOut(example, matching(each -> each == row ? matches : each.matches(example.facts())));
        });
    }

    private static boolean othersMatch(Row row, Column column, ExampleCase example) {
        return row.conditions().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(column.key()))
                .allMatch(cell -> cell.getValue().matches(example.facts().get(cell.getKey())));
    }

    private List<Row> matching(Predicate<Row> matches) {
        return table.rows().stream().filter(matches).toList();
    }

    private boolean comesOut(ExampleCase example, List<Row> matching) {
        boolean stuck = matching.isEmpty() && policy != HitPolicy.ALL || matching.size() > 1 && policy.isSingle();
        return !stuck && isSaid(example.expected(), decided(matching));
    }

    private static boolean isSaid(List<ExampleCase.Outcome> expected, List<Row> rows) {
        return expected.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(at -> expected.get(at).isOf(rows.get(at)));
    }

    private List<Row> decided(List<Row> matching) {
        return policy == HitPolicy.ALL ? matching : matching.stream().limit(1).toList();
    }
}

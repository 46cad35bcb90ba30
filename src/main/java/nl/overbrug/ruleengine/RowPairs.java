package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.ruleengine.TableFinding.Kind;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;

/** Rows that are of no use beside another one: found cell by cell, with the facts that both apply to. */
record RowPairs(Table table) {

    /** Each row is told of one other, the first; the useless one is named first. */
    List<TableFinding> findings() {
        List<TableFinding> findings = new ArrayList<>();
        List<Row> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            List<Row> above = rows.subList(0, at);
            first(Kind.DUPLICATE, row, above)
                    .or(() -> first(Kind.MASKED, row, isFirst() ? above : rows))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The pairs of rows that the findings are about. */
    static Set<Set<String>> told(List<TableFinding> findings) {
        return findings.stream().map(finding -> Set.copyOf(finding.rows())).collect(Collectors.toSet());
    }

    private Optional<TableFinding> first(Kind kind, Row row, List<Row> others) {
        for (Row other : others) {
            if (other != row && (kind == Kind.DUPLICATE ? row.isTwinOf(other) : isMaskedBy(row, other))) {
                Map<String, Cell> facts = row.meets(other).orElseThrow();
                return Optional.of(new TableFinding(kind, List.of(row.id(), other.id()), "", facts, Map.of()));
            }
        }
        return Optional.empty();
    }

    /** Where the first row decides, only one above it can mask it, also one that asks the same. */
    private boolean isFirst() {
        return table.definition().hitPolicy() == HitPolicy.FIRST;
    }

    private boolean isMaskedBy(Row row, Row other) {
        return table.definition().hitPolicy() != HitPolicy.ALL
                && covers(other, row)
                && (isFirst() || !covers(row, other));
    }

    private static boolean covers(Row wider, Row row) {
        return row.conditions().entrySet().stream()
                .allMatch(cell -> wider.conditions().get(cell.getKey()).covers(cell.getValue()));
    }
}

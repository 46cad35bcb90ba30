package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;

/** Makes a table that fails as small as it can be while it still does: fewer rows, fewer cells that ask something. */
record Smaller(Predicate<Table> fails) {

    Table of(Table table) {
        Optional<Table> smaller = candidates(table).filter(fails).findFirst();
        return smaller.isPresent() ? of(smaller.get()) : table;
    }

    private static Stream<Table> candidates(Table table) {
        Stream<Table> fewerRows = table.rows().size() < 2
                ? Stream.of()
                : table.rows().stream().map(row -> with(table, without(table.rows(), row)));
        Stream<Table> fewerCells = table.rows().stream()
                .flatMap(row -> row.conditions().keySet().stream()
                        .filter(key -> row.conditions().get(key) != Cell.ANY)
                        .map(key -> with(table, replaced(table.rows(), row, asksNothing(row, key)))));
        return Stream.concat(fewerRows, fewerCells);
    }

    private static Table with(Table table, List<Row> rows) {
        return new Table(table.definition(), rows, List.of());
    }

    private static List<Row> without(List<Row> rows, Row gone) {
        return rows.stream().filter(row -> row != gone).toList();
    }

    private static List<Row> replaced(List<Row> rows, Row old, Row now) {
        List<Row> changed = new ArrayList<>(rows);
        changed.replaceAll(row -> row == old ? now : row);
        return changed;
    }

    private static Row asksNothing(Row row, String key) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.conditions());
        cells.put(key, Cell.ANY);
        return new Row(row.id(), cells, row.results(), row.because());
    }
}

package nl.overbrug.ruleengine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/** A rule table together with the records that its columns speak of. */
public record BoundTable(Table table, RecordShape facts, RecordShape verdict) {

    public static BoundTable of(Table table) {
        TableDefinition definition = table.definition();
        RecordShape facts =
                Binding.check(Binding.recordType(definition.binding().facts()), definition.conditions());
        Binding.knowsEveryValue(facts, definition.conditions());
        return new BoundTable(
                table,
                facts,
                Binding.check(Binding.recordType(definition.binding().verdict()), definition.results()));
    }

    /**
     * The facts by column key, unknown ones as null.
     *
     * @throws NoVerdict when a fact lies outside the domain of its column
     */
    public Map<String, Object> values(Record facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : table.definition().conditions()) {
            Object value = this.facts.read(facts, column.binds());
            if (!column.accepts(value)) {
                throw new NoVerdict(table.name(), "no such", Collections.singletonMap(column, value));
            }
            values.put(column.key(), value);
        }
        return values;
    }

    /** Whether every fact lies in the domain of its column. */
    boolean knows(Record facts) {
        return table.definition().conditions().stream()
                .allMatch(column -> column.accepts(this.facts.read(facts, column.binds())));
    }

    public Record facts(Map<String, Object> byColumn) {
        return facts.make(byComponent(table.definition().conditions(), byColumn));
    }

    public Record verdict(Map<String, Object> byColumn) {
        return verdict.make(byComponent(table.definition().results(), byColumn));
    }

    /** The verdict of every row, by row id. */
    Map<String, Record> verdicts() {
        return table.rows().stream().collect(Collectors.toMap(Row::id, row -> verdict(row.results())));
    }

    private static Map<String, Object> byComponent(List<Column> columns, Map<String, Object> byColumn) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.binds(), byColumn.get(column.key())));
        return values;
    }
}

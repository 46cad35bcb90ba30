package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Forbidden;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Unique;

/** Reads what holds for every row of a table: the known codes of reasons, what no row or only one may say, which codes stay, and whether rows are only words. */
record LimitsReader(List<Column> conditions, List<Column> results) {

    TableDefinition.Limits read(Fields fields) {
        List<Forbidden> forbidden = new ArrayList<>();
        fields.list("forbidden").forEach(each -> forbidden.add(forbidden(each)));
        return new TableDefinition.Limits(
                fields.list("reasons").stream()
                        .map(code -> code.node().asText())
                        .toList(),
                List.copyOf(forbidden),
                new TableDefinition.Together(
                        fields.list("unique").stream().map(this::unique).toList(),
                        fields.list("needed").stream().map(this::needed).toList()),
                keeps(fields),
                fields.wordsOrNone("content"));
    }

    private String keeps(Fields fields) {
        String key = fields.text("keeps", "");
        if (!key.isEmpty()
                && conditions.stream().noneMatch(column -> column.key().equals(key))) {
            throw fields.bad("onbekende-kolom", key);
        }
        return key;
    }

    private Forbidden forbidden(Fields fields) {
        fields.expectOnly(Set.of("when", "then", "because"));
        Map<String, Object> then = values(fields, "then", results);
        if (then.isEmpty()) {
            throw fields.bad("sleutel-ontbreekt", "then");
        }
        return new Forbidden(values(fields, "when", conditions), then, fields.words("because"));
    }

    private Unique unique(Fields fields) {
        List<String> keys = new ArrayList<>();
        fields.node().forEach(key -> keys.add(key.asText()));
        if (keys.isEmpty()) {
            throw fields.bad("sleutel-ontbreekt", "unique");
        }
        keys.stream()
                .filter(key -> Stream.concat(conditions.stream(), results.stream())
                        .noneMatch(column -> column.key().equals(key)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw fields.bad("onbekende-kolom", unknown);
                });
        return new Unique(named(keys, conditions), named(keys, results));
    }

    private static List<Column> named(List<String> keys, List<Column> columns) {
        return columns.stream().filter(column -> keys.contains(column.key())).toList();
    }

    private Map<String, Object> needed(Fields fields) {
        fields.expectOnly(Set.of("then"));
        return values(fields, "then", results);
    }

    private static Map<String, Object> values(Fields fields, String part, List<Column> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.each(
                part,
                (key, value) ->
                        values.put(key, value(fields, columns, key, value.node().asText())));
        return values;
    }

    private static Object value(Fields fields, List<Column> columns, String key, String text) {
        Column column = columns.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> fields.bad("onbekende-kolom", key));
        if (text.equals(Forbidden.EMPTY) || text.equals(Forbidden.FILLED)) {
            return text;
        }
        try {
            return column.domain().value(text);
        } catch (BadCell bad) {
            throw fields.bad(bad.code(), bad.args().toArray());
        }
    }
}

package nl.overbrug.ruleversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RowWriter;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;

/** What differs between two versions of a table, row by row, by the ids of the rows. */
public final class TableChanges {

    private final Table before;
    private final Table after;
    private final Locale locale;

    /** How a row differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        SWITCHED_OFF,
        SWITCHED_ON,
        MOVED
    }

    /**
     * @param before the sentence that it spoke; empty when it is new
     * @param after the sentence that it speaks; empty when it is gone
     */
    public record RowChange(Kind kind, String id, String before, String after, List<CellChange> cells) {}

    /**
     * @param column its name in the files
     * @param label empty for the reason and the source, which are no columns of the table
     */
    public record CellChange(String column, String label, String before, String after) {}

    private TableChanges(Table before, Table after, Locale locale) {
        this.before = before;
        this.after = after;
        this.locale = locale;
    }

    /** In the order of the newer table; what is gone comes last. */
    public static List<RowChange> between(Table before, Table after, Locale locale) {
        return new TableChanges(before, after, locale).all();
    }

    private List<RowChange> all() {
        Map<String, Row> old = byId(before);
        Map<String, Row> now = byId(after);
        List<RowChange> changes = new ArrayList<>();
        now.forEach((id, row) -> {
            Kind kind = kind(old.get(id), row);
            if (kind != null) {
                changes.add(change(kind, id, old.get(id), row));
            }
        });
        old.forEach((id, row) -> {
            if (!now.containsKey(id)) {
                changes.add(change(Kind.REMOVED, id, row, null));
            }
        });
        return changes;
    }

    private Kind kind(Row old, Row now) {
        if (old == null) {
            return Kind.ADDED;
        }
        boolean rested = before.resting().contains(old);
        boolean rests = after.resting().contains(now);
        if (rested != rests) {
            return rests ? Kind.SWITCHED_OFF : Kind.SWITCHED_ON;
        }
        if (!written(before, old).equals(written(after, now))) {
            return Kind.CHANGED;
        }
        return rests || Objects.equals(previous(before, old, after), previous(after, now, before)) ? null : Kind.MOVED;
    }

    /** The row above, among those that both tables have. */
    private static String previous(Table table, Row row, Table other) {
        return table.rows().stream()
                .takeWhile(each -> !each.equals(row))
                .map(Row::id)
                .filter(id -> other.rows().stream().anyMatch(each -> each.id().equals(id)))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private RowChange change(Kind kind, String id, Row old, Row now) {
        return new RowChange(
                kind,
                id,
                old == null ? "" : Sentences.of(before.definition(), old, locale),
                now == null ? "" : Sentences.of(after.definition(), now, locale),
                old == null || now == null ? List.of() : cells(old, now));
    }

    private List<CellChange> cells(Row old, Row now) {
        Map<String, String> was = written(before, old);
        List<CellChange> cells = new ArrayList<>();
        written(after, now).forEach((column, text) -> {
            if (!text.equals(was.getOrDefault(column, ""))) {
                cells.add(new CellChange(column, label(column), was.getOrDefault(column, ""), text));
            }
        });
        return cells;
    }

    private String label(String key) {
        return after.definition()
                .columns()
                .filter(column -> column.key().equals(key))
                .map((Column column) -> column.label().in(locale))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> written(Table table, Row row) {
        return RowWriter.cells(table.definition(), row);
    }

    private static Map<String, Row> byId(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Stream.concat(table.rows().stream(), table.resting().stream()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}

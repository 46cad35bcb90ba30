package nl.overbrug.ruleversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RowWriter;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruleversion.PublishedRules.PublishedRow;

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
     * @param cells of all columns that either table has, the same for every row
     */
    public record RowChange(Kind kind, String id, String before, String after, List<CellChange> cells) {

        /** The cells that differ, of a row that both tables have. */
        public List<CellChange> differing() {
            return before.isEmpty() || after.isEmpty()
                    ? List.of()
                    : cells.stream().filter(CellChange::differs).toList();
        }
    }

    /**
     * @param column its name in the files
     * @param label empty for the reason and the source, which are no columns of the table
     * @param before in words; empty when it asked or decided nothing
     */
    public record CellChange(String column, String label, String before, String after, boolean differs) {}

    private TableChanges(Table before, Table after, Locale locale) {
        this.before = before;
        this.after = after;
        this.locale = locale;
    }

    /** In the order of the newer table; what is gone comes last. */
    public static List<RowChange> between(Table before, Table after, Locale locale) {
        return new TableChanges(before, after, locale).all();
    }

    /** The same of rules that only speak a sentence. */
    static List<RowChange> spoken(List<PublishedRow> before, List<PublishedRow> after) {
        Map<String, String> old = sentences(before);
        Map<String, String> now = sentences(after);
        List<RowChange> changes = new ArrayList<>();
        now.forEach((id, sentence) -> {
            if (!sentence.equals(old.get(id))) {
                Kind kind = old.containsKey(id) ? Kind.CHANGED : Kind.ADDED;
                changes.add(new RowChange(kind, id, old.getOrDefault(id, ""), sentence, List.of()));
            }
        });
        old.forEach((id, sentence) -> {
            if (!now.containsKey(id)) {
                changes.add(new RowChange(Kind.REMOVED, id, sentence, "", List.of()));
            }
        });
        return changes;
    }

    private static Map<String, String> sentences(List<PublishedRow> rows) {
        Map<String, String> sentences = new LinkedHashMap<>();
        rows.forEach(row -> sentences.put(row.id(), row.sentence()));
        return sentences;
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
        if (cells(old, now).stream().anyMatch(CellChange::differs)) {
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
        return new RowChange(kind, id, sentence(before, old), sentence(after, now), cells(old, now));
    }

    private String sentence(Table table, Row row) {
        return row == null ? "" : Sentences.of(table.definition(), row, locale);
    }

    private List<CellChange> cells(Row old, Row now) {
        Map<String, String> was = words(before, old);
        Map<String, String> is = words(after, now);
        Map<String, String> wasWritten = old == null ? Map.of() : written(before, old);
        Map<String, String> isWritten = now == null ? Map.of() : written(after, now);
        return columns().stream()
                .map(column -> new CellChange(
                        column,
                        label(column),
                        was.getOrDefault(column, ""),
                        is.getOrDefault(column, ""),
                        !wasWritten.getOrDefault(column, "").equals(isWritten.getOrDefault(column, ""))))
                .toList();
    }

    /** Those of the newer table, then those that are gone, then the reason and the source. */
    private Set<String> columns() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(after, before)
                .flatMap(table -> table.definition().columns())
                .map(Column::key)
                .forEach(keys::add);
        keys.addAll(RowWriter.BECAUSE);
        return keys;
    }

    private Map<String, String> words(Table table, Row row) {
        if (row == null) {
            return Map.of();
        }
        Map<String, String> words = RowWords.of(table.definition(), row, locale);
        Map<String, String> written = written(table, row);
        RowWriter.BECAUSE.forEach(key -> words.put(key, written.get(key)));
        return words;
    }

    private String label(String key) {
        return Stream.of(after, before)
                .flatMap(table -> table.definition().columns())
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

package nl.overbrug.rulefile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Unique;

/** Tells rows that say what only one row may say, at each of them. */
record RowsTogether(TableDefinition table, LineReader reader) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** @param rows those that are on and can be read; each is told of one other */
    void judge(Map<SheetLine, Row> rows) {
        rows.forEach((line, row) -> {
            if (!hasTwin(row, rows, line)) {
                table.limits().together().unique().forEach(unique -> judge(line, row, rows, unique));
            }
        });
    }

    /** Rows that are the same in everything say so once. */
    private boolean hasTwin(Row row, Map<SheetLine, Row> rows, SheetLine line) {
        Optional<Row> twin = table.limits().together().unique().isEmpty()
                ? Optional.empty()
                : rows.values().stream()
                        .filter(other -> other != row && other.isTwinOf(row))
                        .findFirst();
        twin.ifPresent(other ->
                reader.note(line, table.limits().together().unique().get(0).at(), "gelijke-rij", other.id()));
        return twin.isPresent();
    }

    private void judge(SheetLine line, Row row, Map<SheetLine, Row> rows, Unique unique) {
        for (Row other : rows.values()) {
            Optional<Unique.Likeness> alike = other == row ? Optional.empty() : unique.broken(row, other);
            if (alike.isPresent()) {
                String dutch = alike.get().words(DUTCH);
                reader.note(
                        line,
                        unique.at(),
                        "niet-uniek",
                        other.id(),
                        dutch,
                        alike.get().words(Locale.ENGLISH));
                return;
            }
        }
    }
}

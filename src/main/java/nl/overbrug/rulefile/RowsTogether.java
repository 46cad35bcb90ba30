package nl.overbrug.rulefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Unique;

/** Tells rows that say what only one row may say, at each of them. */
record RowsTogether(TableDefinition table, LineReader reader) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** @param rows those that are on and can be read; each is told of one other, and of one that is the same in everything only that */
    void judge(Map<SheetLine, Row> rows) {
        List<Unique> all = table.limits().together().unique();
        rows.forEach((line, row) -> {
            List<Row> twins = all.isEmpty()
                    ? List.of()
                    : rows.values().stream().filter(row::isTwinOf).toList();
            if (all.stream().noneMatch(unique -> isTold(line, row, twins, unique, "gelijke-rij"))) {
                all.forEach(unique -> isTold(line, row, rows.values(), unique, "niet-uniek"));
            }
        });
    }

    private boolean isTold(SheetLine line, Row row, Collection<Row> others, Unique unique, String code) {
        for (Row other : others) {
            Optional<Unique.Likeness> alike = other == row ? Optional.empty() : unique.broken(row, other);
            if (alike.isPresent()) {
                String dutch = alike.get().words(DUTCH);
                reader.note(
                        line, unique.at(), code, other.id(), dutch, alike.get().words(Locale.ENGLISH));
                return true;
            }
        }
        return false;
    }
}

package nl.overbrug.rulefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.ruletable.Cells;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.TableDefinition;

/** Writes rows as they stand in {@code rows.csv}. */
public final class RowWriter {

    /** The columns that every table has for why a row decides as it does. */
    public static final List<String> BECAUSE =
            List.of(RowReader.CODE, RowReader.REASON, RowReader.REASON_EN, RowReader.SOURCE);

    private RowWriter() {}

    /** The row's cells by column of the file. */
    public static Map<String, String> cells(TableDefinition table, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(RowReader.ID, row.id());
        table.conditions()
                .forEach(column ->
                        cells.put(column.key(), Cells.write(row.conditions().get(column.key()), column.domain())));
        table.results().forEach(column -> {
            Object result = row.results().get(column.key());
            cells.put(column.key(), result == null ? "" : column.domain().write(result));
        });
        cells.put(RowReader.CODE, row.because().code());
        cells.put(RowReader.REASON, row.because().reason().nl());
        cells.put(RowReader.REASON_EN, row.because().reason().en());
        cells.put(RowReader.SOURCE, row.because().source());
        return cells;
    }
}

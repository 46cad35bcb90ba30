package nl.overbrug.rulesheet;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.overbrug.rulefile.SheetLine;
import org.apache.poi.ss.util.CellReference;

/**
 * The lines of a file that was uploaded, and where each of their cells stands in it.
 *
 * @param columns the place of each column in a workbook, 0 for A; none for a CSV file
 */
public record ReadSheet(List<SheetLine> lines, Map<String, Integer> columns) {

    /** The cells of each line by the name of the column, as they are written. */
    public List<Map<String, String>> cells() {
        return lines.stream().map(SheetLine::cells).toList();
    }

    /** The same file with other cells in the same places. */
    public ReadSheet with(UnaryOperator<Map<String, String>> change) {
        return new ReadSheet(
                lines.stream()
                        .map(line -> new SheetLine(line.number(), line.row(), change.apply(line.cells())))
                        .toList(),
                columns);
    }

    /**
     * Where a cell stands in the file.
     *
     * @param at the place of its line, 0 for the first
     * @param column its name
     */
    public SheetPlace place(int at, String column) {
        SheetLine line = lines.get(at);
        String cell = columns.containsKey(column)
                ? new CellReference(line.row() - 1, columns.get(column)).formatAsString(false)
                : "";
        return new SheetPlace(cell, line.number(), line.row(), column);
    }
}

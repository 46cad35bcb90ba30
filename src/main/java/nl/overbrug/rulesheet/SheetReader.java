package nl.overbrug.rulesheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.rulefile.SheetLine;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook of a rule table. */
final class SheetReader {

    static final int MOST_LINES = 1000;

    private final List<SheetProblem> problems = new ArrayList<>();
    private final TableDefinition table;
    private final Map<String, Integer> places;

    private SheetReader(TableDefinition table, Map<String, Integer> places) {
        this.table = table;
        this.places = places;
    }

    static ReadSheet read(TableDefinition table, byte[] file) {
        try {
            SheetWeight.check(file);
            return unpacked(table, file);
        } catch (BadSheet bad) {
            throw bad;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // Whatever a broken or hostile file does to the library is the same to whoever sent it.
            throw new BadSheet("onleesbaar");
        }
    }

    private static ReadSheet unpacked(TableDefinition table, byte[] file) throws IOException, InvalidFormatException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            refuseMacros(parts);
            try (XSSFWorkbook book = new XSSFWorkbook(parts)) {
                return read(table, book);
            }
        }
    }

    private static void refuseMacros(OPCPackage parts) throws InvalidFormatException {
        boolean any = parts.getParts().stream()
                .anyMatch(part -> part.getContentType().contains("macroEnabled")
                        || part.getContentType().contains("vbaProject"));
        if (any) {
            throw new BadSheet("met-macros");
        }
    }

    private static ReadSheet read(TableDefinition table, XSSFWorkbook book) {
        Sheet sheet = book.getSheetAt(0);
        Map<String, Integer> places = places(sheet.getRow(0), TableFiles.rowColumns(table));
        return new ReadSheet(new SheetReader(table, places).lines(sheet), places);
    }

    /** Where each column stands; the names of the columns are in the first row, which is hidden. */
    private static Map<String, Integer> places(Row names, List<String> columns) {
        Map<String, Integer> found = new HashMap<>();
        if (names != null) {
            for (Cell cell : names) {
                String name = CellText.of(cell).strip();
                if (found.put(name, cell.getColumnIndex()) != null && columns.contains(name)) {
                    throw new BadSheet("dubbele-kop");
                }
            }
        }
        List<SheetProblem> missing = columns.stream()
                .filter(column -> !found.containsKey(column))
                .map(column -> SheetProblem.of("", "kolom-ontbreekt", column))
                .toList();
        if (!missing.isEmpty()) {
            throw new BadSheet(missing);
        }
        found.keySet().retainAll(columns);
        return found;
    }

    private List<SheetLine> lines(Sheet sheet) {
        List<SheetLine> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= RuleSheets.FIRST_LINE - 1) {
                Map<String, String> line = line(row);
                if (line.values().stream().anyMatch(text -> !text.isEmpty())) {
                    lines.add(new SheetLine(row.getRowNum() + 1, row.getRowNum() + 1, line));
                }
            }
            if (lines.size() > MOST_LINES) {
                throw new BadSheet("te-veel-regels", MOST_LINES);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadSheet(problems);
        }
        return lines;
    }

    private Map<String, String> line(Row row) {
        Map<String, String> line = new LinkedHashMap<>();
        places.forEach((column, place) -> line.put(column, text(row.getCell(place))));
        table.results().forEach(column -> line.computeIfPresent(column.key(), (key, text) -> asWritten(column, text)));
        return line;
    }

    /** A number as its column writes it; what cannot be read stays as it is, for whoever judges the table. */
    private static String asWritten(Column column, String text) {
        try {
            return text.isEmpty() ? text : column.domain().write(column.domain().value(text));
        } catch (BadCell bad) {
            return text;
        }
    }

    private String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        try {
            return CellText.of(cell).strip();
        } catch (BadSheet bad) {
            problems.addAll(bad.problems());
            return "";
        }
    }
}

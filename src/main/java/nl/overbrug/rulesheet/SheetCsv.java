package nl.overbrug.rulesheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.SheetLine;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulefile.TableProblem;
import nl.overbrug.ruletable.TableDefinition;

/** Rule tables as CSV files that a spreadsheet opens: semicolons, and no cell that it would take for a formula. */
final class SheetCsv {

    private static final String OFF = "uit";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String AS_TEXT = "'";
    private static final String LIKE_A_FORMULA = "[=+\\-@\\t].*";
    private static final Charset DUTCH_EXCEL = Charset.forName("windows-1252");

    private SheetCsv() {}

    static byte[] write(TableDefinition table, List<Map<String, String>> lines) {
        String text = SheetText.write(
                TableFiles.rowColumns(table),
                lines.stream()
                        .map(line -> each(line, cell -> isLikeAFormula(cell) ? AS_TEXT + cell : cell))
                        .toList());
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws BadSheet when it is no sheet, or columns are missing */
    static ReadSheet read(TableDefinition table, byte[] file) {
        List<String> columns = TableFiles.rowColumns(table);
        List<SheetLine> lines = lines(text(file), columns);
        if (lines.size() > SheetReader.MOST_LINES) {
            throw new BadSheet("te-veel-regels", SheetReader.MOST_LINES);
        }
        List<SheetProblem> missing = columns.stream()
                .filter(column -> !column.equals(OFF))
                .filter(column -> lines.isEmpty() || !lines.get(0).cells().containsKey(column))
                .map(column -> SheetProblem.of("", "kolom-ontbreekt", column))
                .toList();
        if (!missing.isEmpty()) {
            throw new BadSheet(missing);
        }
        return new ReadSheet(lines, Map.of()).with(line -> known(line, columns));
    }

    private static Map<String, String> known(Map<String, String> line, List<String> columns) {
        Map<String, String> known = new LinkedHashMap<>();
        columns.forEach(column -> known.put(column, line.getOrDefault(column, "")));
        return each(
                known,
                cell -> cell.startsWith(AS_TEXT) && isLikeAFormula(cell.substring(1)) ? cell.substring(1) : cell);
    }

    /** Without the lines that were emptied. */
    private static List<SheetLine> lines(String text, List<String> columns) {
        try {
            return SheetText.numbered("", text).stream()
                    .filter(line -> line.cells().values().stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        } catch (BadTable bad) {
            throw told(bad.problems().get(0), columns.size());
        }
    }

    /** What is wrong with a file that looks like this table; of any other only that it is another. */
    private static BadSheet told(TableProblem problem, int columns) {
        if (problem.code().equals("dubbele-kolom")) {
            return new BadSheet("dubbele-kop");
        }
        boolean ours = problem.line() > 0 && (int) problem.args().get(0) >= columns - 1;
        return ours
                ? new BadSheet(
                        "aantal-cellen",
                        problem.line(),
                        problem.args().get(0),
                        problem.args().get(1))
                : new BadSheet("geen-excel");
    }

    /** As UTF-8, or as a Dutch Excel writes it. */
    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, DUTCH_EXCEL);
        }
    }

    private static Map<String, String> each(Map<String, String> line, UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        line.forEach((column, cell) -> changed.put(column, change.apply(cell)));
        return changed;
    }

    private static boolean isLikeAFormula(String cell) {
        return cell.length() > 1 && cell.substring(0, 2).matches(LIKE_A_FORMULA);
    }
}

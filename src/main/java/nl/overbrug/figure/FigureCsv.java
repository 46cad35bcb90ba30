package nl.overbrug.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a figure for a spreadsheet: semicolons, UTF-8, and no words that it would take for a formula. */
public final class FigureCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LIKE_A_FORMULA = "\\s*[=+\\-@\\t\\r].*";

    private FigureCsv() {}

    static byte[] write(FigureSheet sheet) {
        return written(sheet.rows().stream());
    }

    /** A table that is no figure. */
    public static byte[] ofTexts(Stream<List<String>> rows) {
        return written(rows.map(row -> row.stream().map(Cell::text).toList()));
    }

    private static byte[] written(Stream<List<Cell>> rows) {
        String text = rows.map(row -> row.stream().map(FigureCsv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Cell cell) {
        String text = !cell.isNumber() && isLikeAFormula(cell.text()) ? "'" + cell.text() : cell.text();
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static boolean isLikeAFormula(String text) {
        return text.matches("(?s)" + LIKE_A_FORMULA);
    }
}

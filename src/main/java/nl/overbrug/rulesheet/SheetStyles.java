package nl.overbrug.rulesheet;

import java.util.HashMap;
import java.util.Map;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look and which of them are locked. */
final class SheetStyles {

    private static final Map<Scale, String> FORMATS = Map.of(Scale.AMOUNT, "0.00", Scale.DATE, "yyyy-mm-dd");

    private final XSSFWorkbook book;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle plain;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>(); // a workbook has room for so many styles only

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        this.heading = heading(book);
        this.text = open("@");
        this.plain = open("@");
        plain.setQuotePrefixed(true);
    }

    /** Bold and locked. */
    XSSFCellStyle heading() {
        return heading;
    }

    /** Taken as it is typed: {@code 2..8} stays what it is. */
    XSSFCellStyle text() {
        return text;
    }

    /** For text that a program could take for a formula. */
    XSSFCellStyle plain() {
        return plain;
    }

    /** For the cells of a result column, null for any other: a check on numbers lets nothing pass that Excel keeps as text. */
    XSSFCellStyle of(Column result) {
        return result != null && result.domain() instanceof Ordered ordered
                ? number(FORMATS.getOrDefault(ordered.scale(), "0"))
                : text;
    }

    /** @param format as Excel writes it, for instance {@code 0.00} */
    private XSSFCellStyle number(String format) {
        return numbers.computeIfAbsent(format, this::open);
    }

    private XSSFCellStyle open(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle heading(XSSFWorkbook book) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

package nl.overbrug.rulesheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;
import org.apache.poi.ss.usermodel.Cell;

/** Puts what a file says in a cell of a workbook that has its style: numbers, amounts and dates of results as such, everything else as text. */
final class CellValue {

    private static final String LIKE_A_FORMULA = "=+-@\t";

    private CellValue() {}

    /** @param result the result column that it belongs to; null for any other */
    static void put(Cell cell, Column result, String text, SheetStyles styles) {
        if (text.isEmpty()) {
            return;
        }
        Object value = result == null ? text : value(result, text);
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof BigDecimal amount) {
            cell.setCellValue(amount.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            if (LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(styles.plain());
            }
            cell.setCellValue(text);
        }
    }

    /** What cannot be read yet stays the text that it is. */
    private static Object value(Column column, String text) {
        if (!(column.domain() instanceof Ordered ordered)) {
            return text;
        }
        try {
            return ordered.value(text);
        } catch (BadCell half) {
            return text;
        }
    }
}

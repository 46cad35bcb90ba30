package nl.overbrug.rulesheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell of a workbook says, as it is written in a file: {@code 5}, {@code 5,50}, {@code 2026-01-31}, {@code ja}. */
final class CellText {

    static final int LONGEST = 2000;

    private CellText() {}

    /** @throws BadSheet when it is a formula, an error or too long */
    static String of(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> words(cell);
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "ja" : "nee";

            case FORMULA -> throw bad(cell, "formule");
            case ERROR -> throw bad(cell, "foutwaarde");
            default -> "";
        };
    }

    private static String words(Cell cell) {
        String text = cell.getStringCellValue().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw bad(cell, "te-lang", LONGEST);
        }
        return text;
    }

    private static String date(Cell cell) {
        var moment = cell.getLocalDateTimeCellValue();
        if (moment == null || !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw bad(cell, "geen-dag");
        }
        return moment.toLocalDate().toString();
    }

    /** Whole numbers plainly; others with the comma that an amount has, and at least its two digits. */
    private static String number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() <= 0
                ? number.toPlainString()
                : number.setScale(Math.max(2, number.scale())).toPlainString().replace('.', ',');
    }

    private static BadSheet bad(Cell cell, String code, Object... args) {
        return new BadSheet(List.of(SheetProblem.of(cell.getAddress().formatAsString(), code, args)));
    }
}

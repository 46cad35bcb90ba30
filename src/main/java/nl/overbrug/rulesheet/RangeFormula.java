package nl.overbrug.rulesheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overbrug.ruletable.Cells;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;

/**
 * Whether a cell states a condition on values with an order, as a formula of Excel: one value within the bounds, or something in the shape of
 * {@code 2..8} or {@code 2|3}. The bounds of a range are judged when the file comes back.
 */
record RangeFormula(Ordered domain, boolean optional) {

    /** @param cell as Excel names it */
    String on(String cell) {
        String unknown = optional ? cell + "=\"" + Cells.UNKNOWN + "\"," : "";
        String shape = "OR(" + unknown + "ISNUMBER(VALUE(" + plain(cell) + ")))";
        return domain.scale() == Scale.AMOUNT ? shape : "IFERROR(" + within(cell) + "," + shape + ")";
    }

    /** Not of amounts: Excel reads their comma by the language of the computer. */
    private String within(String cell) {
        String value = (domain.scale() == Scale.DATE ? "DATEVALUE(" : "VALUE(") + cell + ")";
        return "AND(" + value + ">=" + bound(domain.min()) + "," + value + "<=" + bound(domain.max()) + ")";
    }

    /** Only the digits of what may stand there. */
    private String plain(String cell) {
        String plain = without(without(cell, ".."), "|");
        return switch (domain.scale()) {
            case DATE -> without(plain, "-");
            case AMOUNT -> without(plain, ",");
            default -> plain;
        };
    }

    private static String without(String text, String sign) {
        return "SUBSTITUTE(" + text + ",\"" + sign + "\",\"\")";
    }

    static String bound(Object value) {
        if (value instanceof LocalDate date) {
            return "DATE(" + date.getYear() + "," + date.getMonthValue() + "," + date.getDayOfMonth() + ")";
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }
}

package nl.overbrug.rulesheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;

/** What a spreadsheet shows of a number, an amount or a day, as it is written in a file. */
final class ShownCell {

    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private ShownCell() {}

    /** {@code € 1.200,5} as {@code 1200,50} and {@code 31-1-2026} as {@code 2026-01-31}; whatever else it says stays as it is. */
    static String asWritten(Column column, String text) {
        if (!(column.domain() instanceof Ordered ordered)) {
            return text;
        }
        String plain = plain(ordered.scale(), text);
        try {
            return plain.isEmpty() ? plain : ordered.write(ordered.value(plain));
        } catch (BadCell other) {
            return text;
        }
    }

    private static String plain(Scale scale, String text) {
        if (scale == Scale.AMOUNT) {
            String amount = text.replaceAll("[€\\s\\u00a0]", "").replaceAll("\\.(?=\\d{3}(,|$))", "");
            return amount.matches("\\d+[.,]\\d") ? amount + "0" : amount;
        }
        Matcher day = DUTCH_DAY.matcher(text);
        return scale == Scale.DATE && day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
                : text;
    }
}

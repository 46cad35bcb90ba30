package nl.overbrug.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.page.Texts;
import org.springframework.stereotype.Component;

/** Makes the cells of figures, in the reader's language. */
@Component
public class FigureWords {

    private static final double PERCENT = 100;
    private static final double SMALLEST_CHANCE = 0.001;
    private static final Cell NOTHING = Cell.text(Cell.NOTHING);

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    public String of(String key, Object... args) {
        return texts.of(key, args);
    }

    public String of(Labelled constant) {
        return texts.word(constant);
    }

    public String date(LocalDate date) {
        return texts.date(date);
    }

    public String month(YearMonth month) {
        return texts.month(month);
    }

    /** For what cannot be said, or has no meaning here. */
    public Cell nothing() {
        return NOTHING;
    }

    public Cell count(long number) {
        return Cell.number(Long.toString(number), number, "0");
    }

    /** A count as far as it may be shown. */
    public Cell count(Shown shown) {
        return switch (shown.kind()) {
            case EXACT -> count(shown.number());
            case SMALL -> Cell.text(texts.of("figuur.klein"));
            case WITHHELD -> Cell.text(Cell.WITHHELD);
        };
    }

    /** @param fraction from 0 to 1; null when there is no share, or it may not be shown */
    public Cell percent(Double fraction) {
        return fraction == null
                ? NOTHING
                : Cell.number(
                        texts.percent(fraction),
                        rounded(PERCENT * fraction, 1).movePointLeft(2).doubleValue(),
                        "0.0%");
    }

    /** Two columns for {@link #part}. */
    public List<Column> counted(String group) {
        return List.of(Column.number(group, texts.of("figuur.aantal")), Column.number(group, "%"));
    }

    /** A count and its share, for two columns. */
    public List<Cell> part(Shown count, Double fraction) {
        return List.of(count(count), percent(fraction));
    }

    /** @param number null when there is none */
    public Cell number(Double number, int decimals) {
        String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return number == null
                ? NOTHING
                : Cell.number(
                        texts.number(number, decimals),
                        rounded(number, decimals).doubleValue(),
                        format);
    }

    /** A number with one decimal where it has any. */
    public Cell shortest(Double number) {
        return number(number, number == null || number == Math.rint(number) ? 0 : 1);
    }

    /** A difference of shares, in percentage points with its sign. */
    public Cell points(Double difference) {
        return difference == null
                ? NOTHING
                : Cell.number(
                        texts.points(difference),
                        rounded(PERCENT * difference, 1).doubleValue(),
                        "+0.0;-0.0;0.0");
    }

    /** Two columns for {@link #bounds}. */
    public List<Column> bounds() {
        return List.of(Column.under(texts.of("figuur.interval.van")), Column.under(texts.of("figuur.interval.tot")));
    }

    /** Between what a difference of shares lies, for two columns; null for what is not there. */
    public List<Cell> bounds(Double lower, Double upper) {
        return lower == null ? List.of(Cell.text(""), Cell.text("")) : List.of(points(lower), points(upper));
    }

    /** @param p of a test; null when there is none, or it may not be shown */
    public Cell chance(Double p) {
        return p != null && p < SMALLEST_CHANCE ? Cell.text("< " + texts.number(SMALLEST_CHANCE, 3)) : number(p, 3);
    }

    private static BigDecimal rounded(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}

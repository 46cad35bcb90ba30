package nl.overbrug.rulepreview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Twelve whole months. The periods to choose from never overlap, so that no count can be found by subtracting one period from another.
 *
 * @param first the first of the twelve
 */
public record PreviewPeriod(YearMonth first) {

    private static final int MONTHS = 12;
    private static final int CHOICES = 5;

    /** The twelve months before this one, and the years before that. */
    public static List<PreviewPeriod> choices(LocalDate today) {
        YearMonth latest = YearMonth.from(today).minusMonths(MONTHS);
        return IntStream.range(0, CHOICES)
                .mapToObj(back -> new PreviewPeriod(latest.minusMonths((long) back * MONTHS)))
                .toList();
    }

    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    /** In their order. */
    public List<YearMonth> months() {
        return toCome(first);
    }

    /** Twelve months from this one on. */
    static List<YearMonth> toCome(YearMonth from) {
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** The first day after it. */
    public LocalDate until() {
        return first.plusMonths(MONTHS).atDay(1);
    }
}

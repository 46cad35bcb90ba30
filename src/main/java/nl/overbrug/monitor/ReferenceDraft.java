package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overbrug.kernel.Problem;

/**
 * A reference as it is being entered.
 *
 * @param percents in the order of the values of the trait; null where nothing was entered
 */
public record ReferenceDraft(List<BigDecimal> percents, String source, Integer year) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Published shares are rounded, so together they are seldom exactly a hundred. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private static final int DECIMALS = 2;
    private static final int LONGEST_SOURCE = 200;
    private static final int EARLIEST_YEAR = 1990;

    /** Nothing at all: there is no reference any more. */
    boolean isEmpty() {
        return percents.stream().allMatch(Objects::isNull) && (source == null || source.isBlank()) && year == null;
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            percent("lines[" + i + "].percent", percents.get(i), problems);
        }
        BigDecimal sum = percents.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (problems.isEmpty() && sum.subtract(ALL).abs().compareTo(ROUNDING) > 0) {
            problems.add(Problem.of("lines[0].percent", "probleem.monitor.samen-honderd", sum));
        }
        if (source == null || source.isBlank()) {
            problems.add(Problem.missing("source"));
        } else if (source.length() > LONGEST_SOURCE) {
            problems.add(Problem.of("source", "probleem.te-lang", LONGEST_SOURCE));
        }
        if (year == null) {
            problems.add(Problem.missing("year"));
        } else if (year < EARLIEST_YEAR) {
            problems.add(Problem.of("year", "probleem.te-laag", String.valueOf(EARLIEST_YEAR)));
        } else if (year > today.getYear()) {
            problems.add(Problem.of("year", "probleem.te-hoog", String.valueOf(today.getYear())));
        }
        return problems;
    }

    private static void percent(String field, BigDecimal percent, List<Problem> problems) {
        if (percent == null) {
            return;
        }
        if (percent.signum() < 0) {
            problems.add(Problem.of(field, "probleem.te-laag", 0));
        } else if (percent.compareTo(ALL) > 0) {
            problems.add(Problem.of(field, "probleem.te-hoog", ALL));
        } else if (percent.stripTrailingZeros().scale() > DECIMALS) {
            problems.add(Problem.of(field, "probleem.monitor.twee-decimalen"));
        }
    }
}

package nl.overbrug.ruleengine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;

/** A value that a fact in this column may have. */
final class AnyValue {

    private static final String[] CODES = {"DIGID", "OPEN_POST", "T1", "ONBEKENDE_CODE"};

    private AnyValue() {}

    static Object of(Column column, Random random) {
        if (column.optional() && random.nextInt(6) == 0) {
            return null;
        }
        if (column.domain() instanceof Choices choices) {
            return choices.choices()
                    .get(random.nextInt(choices.choices().size()))
                    .value();
        }
        return column.domain() instanceof Ordered ordered
                ? ordered(ordered, random)
                : CODES[random.nextInt(CODES.length)];
    }

    private static Object ordered(Ordered domain, Random random) {
        if (random.nextInt(6) == 0) {
            return random.nextBoolean() ? domain.min() : domain.max();
        }
        if (domain.min() instanceof LocalDate first) {
            long days = first.until((LocalDate) domain.max(), java.time.temporal.ChronoUnit.DAYS);
            return first.plusDays(random.nextLong(days + 1));
        }
        if (domain.min() instanceof BigDecimal least) {
            long cents = ((BigDecimal) domain.max())
                    .subtract(least)
                    .movePointRight(2)
                    .longValueExact();
            return least.add(BigDecimal.valueOf(random.nextLong(cents + 1), 2));
        }
        return random.nextInt((Integer) domain.min(), (Integer) domain.max() + 1);
    }
}

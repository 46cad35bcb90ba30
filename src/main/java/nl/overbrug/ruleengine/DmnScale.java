package nl.overbrug.ruleengine;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;

/**
 * How values with an order stand in DMN. Each value n is the interval [n..n+step): to the analysis numbers are continuous, and it would
 * see a gap between 1 and 2. Unknown is the value just below the smallest.
 */
record DmnScale(Ordered domain, boolean optional) {

    String type() {
        return domain.scale() == Scale.DATE ? "date" : "number";
    }

    String allowed() {
        return interval(optional ? unknown() : domain.min(), domain.max());
    }

    String range(Object from, Object to) {
        return interval(from == null ? domain.min() : from, to == null ? domain.max() : to);
    }

    String unknownEntry() {
        return interval(unknown(), unknown());
    }

    /** What a DMN engine is given for this fact. */
    Object value(Object fact) {
        Object value = fact == null ? unknown() : fact;
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    /** Whether a bound that the analysis names lies below all known values, and so means unknown. */
    boolean isBelow(Object bound) {
        return optional && bound.toString().equals(value(null).toString());
    }

    private String interval(Object from, Object to) {
        return "[" + literal(from) + ".." + literal(Scale.step(to, 1)) + ")";
    }

    private Object unknown() {
        return Scale.step(domain.min(), -1);
    }

    private static String literal(Object value) {
        return value instanceof LocalDate ? "date(\"" + value + "\")" : value.toString();
    }
}

package nl.overbrug.ruletable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How conditions are written: {@code a}, {@code a|b}, {@code 2..8}, {@code 2..}, {@code ..8}, {@code onbekend}. */
public final class Cells {

    public static final String UNKNOWN = "onbekend";
    static final String RANGE = "..";
    private static final String OR = "|";

    private Cells() {}

    static Cell oneOf(String text, Function<String, Object> value) {
        List<Object> values = Arrays.stream(text.split("\\|", -1))
                .map(part -> value.apply(part.strip()))
                .toList();
        if (values.stream().distinct().count() < values.size()) {
            throw new BadCell("dubbele-waarde", text);
        }
        return new Cell.OneOf(values);
    }

    /** The cell as it is written in a file. */
    public static String write(Cell cell, Domain domain) {
        if (cell instanceof Cell.OneOf one) {
            return String.join(OR, one.values().stream().map(domain::write).toList());
        }
        if (cell instanceof Cell.Range range) {
            return bound(range.from(), domain) + RANGE + bound(range.to(), domain);
        }
        return cell instanceof Cell.Unknown ? UNKNOWN : "";
    }

    private static String bound(Object value, Domain domain) {
        return value == null ? "" : domain.write(value);
    }
}

package nl.overbrug.ruletable;

import java.util.Locale;

/**
 * Values with an order, between two bounds.
 *
 * @param min the smallest value, included
 * @param max the greatest value, included
 */
public record Ordered(Scale scale, Object min, Object max) implements Domain {

    private static final Text FROM_TO = new Text("%s tot en met %s", "%s to %s");
    private static final Text FROM = new Text("%s of meer", "%s or more");
    private static final Text FROM_DATE = new Text("%s of later", "%s or later");
    private static final Text TO = new Text("hooguit %s", "at most %s");
    private static final Text TO_DATE = new Text("%s of eerder", "%s or earlier");

    @SuppressWarnings("unchecked")
    static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public Object value(String text) {
        Object value = scale.read(text);
        if (compare(value, min) < 0 || compare(value, max) > 0) {
            throw new BadCell("buiten-bereik", text, scale.write(min), scale.write(max));
        }
        return value;
    }

    @Override
    public Cell condition(String text) {
        int dots = text.indexOf(Cells.RANGE);
        return dots < 0 ? Cells.oneOf(text, this::value) : range(text, dots);
    }

    private Cell range(String text, int dots) {
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + Cells.RANGE.length()).strip();
        Cell.Range range = new Cell.Range(from.isEmpty() ? null : value(from), to.isEmpty() ? null : value(to));
        boolean bothOpen = range.from() == null && range.to() == null;
        if (bothOpen || (range.from() != null && range.to() != null && compare(range.from(), range.to()) > 0)) {
            throw new BadCell("leeg-bereik", text);
        }
        return range;
    }

    @Override
    public String write(Object value) {
        return scale.write(value);
    }

    @Override
    public String words(Object value, Locale locale) {
        return scale.words(value, locale);
    }

    @Override
    public boolean contains(Object fact) {
        return scale.type().isInstance(fact) && compare(min, fact) <= 0 && compare(fact, max) <= 0;
    }

    String words(Cell.Range range, Locale locale) {
        if (range.to() == null) {
            return (scale == Scale.DATE ? FROM_DATE : FROM).in(locale).formatted(words(range.from(), locale));
        }
        if (range.from() == null) {
            return (scale == Scale.DATE ? TO_DATE : TO).in(locale).formatted(words(range.to(), locale));
        }
        return FROM_TO.in(locale).formatted(words(range.from(), locale), words(range.to(), locale));
    }
}

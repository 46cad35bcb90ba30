package nl.overbrug.ruleengine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Choice;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;

/** The cells of one column in the language of DMN, with the Dutch words of the files; yes and no are booleans, unknown is null. */
record Feel(Column column) {

    /** The type of several words. */
    static final String LIST = "Woorden";

    private static final String NULL = "null";

    /** A name that every program reads as one name. */
    static String name(Column column) {
        return column.key().replace('-', '_');
    }

    String type() {
        if (column.domain() instanceof Ordered ordered) {
            return ordered.scale() == Scale.DATE ? "date" : "number";
        }
        return isList() ? LIST : isYesNo() ? "boolean" : "string";
    }

    boolean isList() {
        return column.domain() instanceof Choices choices && choices.many();
    }

    /** The values that the column may hold; empty when any of its type will do. */
    String allowed() {
        String values = "";
        if (column.domain() instanceof Ordered ordered) {
            values = "[" + literal(ordered.min()) + ".." + literal(ordered.max()) + "]";
        } else if (column.domain() instanceof Choices choices && !choices.many() && !isYesNo()) {
            values = several(choices.choices().stream().map(Choice::value).toList());
        }
        return values.isEmpty() || !column.optional() ? values : NULL + "," + values;
    }

    String condition(Cell cell) {
        if (cell instanceof Cell.OneOf one) {
            return several(one.values());
        }
        if (cell instanceof Cell.Range range) {
            return range(range.from(), range.to());
        }
        return cell instanceof Cell.Unknown ? NULL : "-";
    }

    /** @param value null when the row leaves it empty */
    String result(Object value) {
        return value instanceof List<?> all ? "[" + several(all) + "]" : literal(value);
    }

    /** What a DMN engine is given for a fact, or answers as a result. */
    Object value(Object fact) {
        if (fact instanceof List<?> all) {
            return all.stream().map(this::value).toList();
        }
        if (fact == null) {
            return null;
        }
        if (isYesNo()) {
            return Boolean.valueOf(fact.toString());
        }
        return fact instanceof Integer number
                ? BigDecimal.valueOf(number)
                : column.domain() instanceof Choices choices ? word(choices, fact) : fact;
    }

    private String range(Object from, Object to) {
        if (from == null) {
            return "<= " + literal(to);
        }
        return to == null ? ">= " + literal(from) : "[" + literal(from) + ".." + literal(to) + "]";
    }

    private String several(List<?> values) {
        return values.stream().map(this::literal).collect(Collectors.joining(","));
    }

    private String literal(Object value) {
        Object said = value(value);
        if (said instanceof LocalDate date) {
            return "date(\"" + date + "\")";
        }
        return said instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + '"'
                : String.valueOf(said);
    }

    private static String word(Choices choices, Object value) {
        return choices.choice(value).label().nl();
    }

    private boolean isYesNo() {
        return column.domain() instanceof Choices choices
                && choices.choices().stream()
                        .allMatch(choice ->
                                choice.value().equals("true") || choice.value().equals("false"));
    }
}

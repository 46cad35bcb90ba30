package nl.overbrug.ruleengine;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;

/**
 * Writes the rows of a table as DRL. Only component names of our own records, typed literals and row ids are written; each is checked on the
 * way in, so that no text of a cell can become code. A consequence adds the id of its row for its facts and nothing else.
 */
final class DrlWriter {

    private final BoundTable bound;

    private DrlWriter(BoundTable bound) {
        this.bound = bound;
    }

    /** All but the package that it is in. */
    static String write(BoundTable bound) {
        DrlWriter writer = new DrlWriter(bound);
        String rules = bound.table().rows().stream().map(writer::rule).collect(Collectors.joining());
        return """
            import %s;
            global %s rows;
            """.formatted(bound.facts().type().getCanonicalName(), MatchedRows.class.getName()) + rules;
    }

    private String rule(Row row) {
        if (!row.id().matches("[a-z0-9-]+")) {
            throw new BrokenRules("the id of a row is no plain word");
        }
        return """

            rule "%1$s" when
                $facts : %2$s(%3$s)
            then
                rows.add("%1$s", $facts);
            end
            """.formatted(row.id(), bound.facts().type().getSimpleName(), constraints(row));
    }

    private String constraints(Row row) {
        return bound.table().definition().conditions().stream()
                .filter(column -> row.conditions().get(column.key()) != Cell.ANY)
                .map(column -> constraint(column, row.conditions().get(column.key())))
                .collect(Collectors.joining(", "));
    }

    private String constraint(Column column, Cell cell) {
        String field = column.binds();
        if (cell instanceof Cell.OneOf one) {
            return either(column, field, one.values());
        }
        if (cell instanceof Cell.Range range) {
            return range(column, field, range);
        }
        return field + " == null";
    }

    private String either(Column column, String field, List<Object> values) {
        return values.stream()
                .map(value -> field + " == " + literal(column, value))
                .collect(Collectors.joining(" || "));
    }

    private String range(Column column, String field, Cell.Range range) {
        String from = range.from() == null ? "" : field + " >= " + literal(column, range.from());
        String to = range.to() == null ? "" : field + " <= " + literal(column, range.to());
        return from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
    }

    private String literal(Column column, Object value) {
        if (value instanceof String name) {
            return named(column, name);
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString() + "B";
        }
        if (value instanceof LocalDate date) {
            return "java.time.LocalDate.of(%d, %d, %d)"
                    .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        return Integer.toString((Integer) value);
    }

    private String named(Column column, String name) {
        if (!column.domain().contains(name)) {
            throw new BrokenRules("column " + column.key() + " has no such value");
        }
        RecordComponent component = bound.facts().components().get(column.binds());
        if (component.getType().isEnum()) {
            return component.getType().getCanonicalName() + "." + name;
        }
        return component.getType() == String.class ? quote(name) : name;
    }

    private static String quote(String code) {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new BrokenRules("not a code: " + code.length() + " characters");
        }
        return '"' + code + '"';
    }
}

package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;

/** Writes the rows of a table as a DMN decision table whose result is the id of the row, for the analysis; {@link DmnFile} is for people and programs. */
public final class DmnWriter {

    public static final String NAMESPACE = "urn:nl:overbrug:rules";
    public static final String DECISION = "row";

    /** Stands for every code that the table does not name. */
    private static final String OTHER = "*";

    /** Stands for a choice or a code that is not known. */
    static final String UNKNOWN = "?";

    static final Map<HitPolicy, String> POLICIES = Map.of(
            HitPolicy.EXACTLY_ONE,
            "UNIQUE",
            HitPolicy.AT_MOST_ONE,
            "UNIQUE",
            HitPolicy.FIRST,
            "FIRST",
            HitPolicy.ALL,
            "RULE ORDER");

    private final Table table;
    private final List<Column> columns;

    public DmnWriter(Table table) {
        this.table = table;
        this.columns = table.definition().conditions();
    }

    public String write() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="%s" id="rules" name="%s">
            %s  <decision id="decision" name="%s">
                <variable name="%s" typeRef="%s"/>
            %s    <decisionTable id="table" hitPolicy="%s" outputLabel="row">
            %s      <output id="output"/>
            %s    </decisionTable>
              </decision>
            </definitions>
            """.formatted(
                        NAMESPACE,
                        table.name().replace('/', ' '),
                        each(this::inputData),
                        DECISION,
                        DECISION,
                        table.definition().hitPolicy() == HitPolicy.ALL ? "Any" : "string",
                        each(this::requirement),
                        POLICIES.get(table.definition().hitPolicy()),
                        each(this::input),
                        table.rows().stream().map(this::rule).collect(Collectors.joining()));
    }

    /** What a DMN engine is given for a fact in this column. */
    public Object value(Column column, Object fact) {
        if (column.domain() instanceof Ordered ordered) {
            return new DmnScale(ordered, column.optional()).value(fact);
        }
        if (fact == null) {
            return UNKNOWN;
        }
        return column.domain() instanceof Choices || codes(column).contains(fact) ? fact : OTHER;
    }

    private String each(Function<Column, String> part) {
        return columns.stream().map(part).collect(Collectors.joining());
    }

    private String inputData(Column column) {
        return """
              <inputData id="in-%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
            """.formatted(column.binds(), type(column));
    }

    private String requirement(Column column) {
        return """
                <informationRequirement id="needs-%1$s"><requiredInput href="#in-%1$s"/></informationRequirement>
            """.formatted(column.binds());
    }

    private String input(Column column) {
        return """
                  <input id="column-%1$s" label="%2$s"><inputExpression typeRef="%3$s"><text>%1$s</text></inputExpression><inputValues><text>%4$s</text></inputValues></input>
            """.formatted(
                        column.binds(), Xml.escape(column.label().nl()), type(column), Xml.escape(allowed(column)));
    }

    private String rule(Row row) {
        String entries = columns.stream()
                .map(column -> "<inputEntry><text>%s</text></inputEntry>"
                        .formatted(Xml.escape(entry(column, row.conditions().get(column.key())))))
                .collect(Collectors.joining());
        return """
                  <rule id="rule-%1$s"><description>%2$s</description>%3$s<outputEntry><text>"%1$s"</text></outputEntry></rule>
            """.formatted(row.id(), Xml.escape(row.because().reason().nl()), entries);
    }

    private static String type(Column column) {
        return column.domain() instanceof Ordered ordered ? new DmnScale(ordered, column.optional()).type() : "string";
    }

    private String allowed(Column column) {
        if (column.domain() instanceof Ordered ordered) {
            return new DmnScale(ordered, column.optional()).allowed();
        }
        List<Object> all = new ArrayList<>();
        if (column.domain() instanceof Choices choices) {
            choices.choices().forEach(choice -> all.add(choice.value()));
        } else {
            all.addAll(codes(column));
            all.add(OTHER);
        }
        if (column.optional()) {
            all.add(UNKNOWN);
        }
        return strings(all);
    }

    /** The codes that the rows name. */
    private Set<Object> codes(Column column) {
        return table.rows().stream()
                .map(row -> row.conditions().get(column.key()))
                .filter(Cell.OneOf.class::isInstance)
                .flatMap(cell -> ((Cell.OneOf) cell).values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String entry(Column column, Cell cell) {
        if (cell == Cell.ANY) {
            return "-";
        }
        if (!(column.domain() instanceof Ordered ordered)) {
            return cell instanceof Cell.OneOf one ? strings(one.values()) : strings(List.of(UNKNOWN));
        }
        DmnScale scale = new DmnScale(ordered, column.optional());
        if (cell instanceof Cell.OneOf one) {
            return one.values().stream().map(value -> scale.range(value, value)).collect(Collectors.joining(","));
        }
        return cell instanceof Cell.Range range ? scale.range(range.from(), range.to()) : scale.unknownEntry();
    }

    private static String strings(List<?> values) {
        return values.stream().map(value -> '"' + value.toString() + '"').collect(Collectors.joining(","));
    }
}

package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/**
 * A rule table as a DMN 1.3 file for other programs and for DMN editors: one decision with its inputs, its table and a diagram, in Dutch. Each
 * row says its id as its first output, so that it is recognised; rows that are switched off are left out.
 */
public final class DmnFile {

    static final String DECISION = "besluit";
    static final String ROW = "regel";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final TableDefinition definition;
    private final List<Row> rows;

    private DmnFile(Table table) {
        this.definition = table.definition();
        this.rows = table.rows();
    }

    /** The text of the file; a table needs at least one row. */
    public static String write(Table table) {
        return new DmnFile(table).write();
    }

    static String namespace(TableDefinition table) {
        return "urn:nl:overbrug:regels:" + table.name().replace('/', ':');
    }

    private String write() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" id="regels" name="%1$s" namespace="%2$s" exporter="Overbrug">
                  <description>%3$s</description>
                %4$s%5$s  <decision id="%6$s" name="%6$s" label="%1$s">
                    <question>%7$s</question>
                    <variable id="variable" name="%6$s" typeRef="%8$s"/>
                %9$s%10$s  </decision>
                %11$s</definitions>
                """.formatted(
                        Xml.escape(definition.words().label().nl()),
                        namespace(definition),
                        Xml.escape(definition.words().purpose().nl()),
                        types(),
                        each(definition.conditions(), this::inputData),
                        DECISION,
                        Xml.escape(definition.words().help().nl()),
                        type(),
                        each(definition.conditions(), this::requirement),
                        decisionTable(),
                        new DmnDiagram(definition.conditions()).write());
    }

    private String type() {
        return definition.hitPolicy() == HitPolicy.ALL ? "Besluiten" : "Besluit";
    }

    private String types() {
        String components = each(
                definition.results(),
                column -> "    <itemComponent id=\"type-%s\" name=\"%s\"><typeRef>%s</typeRef></itemComponent>\n"
                        .formatted(column.key(), Feel.name(column), new Feel(column).type()));
        String lists = definition.results().stream().noneMatch(column -> new Feel(column).isList())
                ? ""
                : """
                  <itemDefinition id="type-woorden" name="%s" isCollection="true"><typeRef>string</typeRef></itemDefinition>
                """.formatted(Feel.LIST);
        String one = lists + """
                  <itemDefinition id="type-een" name="Besluit">
                    <itemComponent id="type-rij" name="%s"><typeRef>string</typeRef></itemComponent>
                %s  </itemDefinition>
                """.formatted(ROW, components);
        return definition.hitPolicy() == HitPolicy.ALL ? one + """
                  <itemDefinition id="type-alle" name="Besluiten" isCollection="true"><typeRef>Besluit</typeRef></itemDefinition>
                """ : one;
    }

    private String inputData(Column column) {
        return """
                  <inputData id="in-%1$s" name="%2$s" label="%3$s"><variable id="in-%1$s-waarde" name="%2$s" typeRef="%4$s"/></inputData>
                """.formatted(column.key(), Feel.name(column), label(column), new Feel(column).type());
    }

    private String requirement(Column column) {
        return """
                    <informationRequirement id="nodig-%1$s"><requiredInput href="#in-%1$s"/></informationRequirement>
                """.formatted(column.key());
    }

    private String decisionTable() {
        return """
                    <decisionTable id="tabel" hitPolicy="%s">
                %s      <output id="uit-rij" name="%s" label="Regel" typeRef="string"/>
                %s      <annotation name="Zin"/><annotation name="Code van de reden"/><annotation name="Bron"/>
                %s    </decisionTable>
                """.formatted(
                        DmnWriter.POLICIES.get(definition.hitPolicy()),
                        each(definition.conditions(), this::input),
                        ROW,
                        each(definition.results(), this::output),
                        each(rows, this::rule));
    }

    private String input(Column column) {
        Feel feel = new Feel(column);
        return """
                      <input id="als-%1$s" label="%2$s"><inputExpression id="als-%1$s-feit" typeRef="%3$s"><text>%4$s</text></inputExpression>%5$s</input>
                """.formatted(
                        column.key(),
                        label(column),
                        feel.type(),
                        Feel.name(column),
                        values("inputValues", column, feel.allowed()));
    }

    private String output(Column column) {
        Feel feel = new Feel(column);
        String allowed = column.optional() || feel.isList() ? "" : feel.allowed();
        return """
                      <output id="dan-%s" name="%s" label="%s" typeRef="%s">%s</output>
                """.formatted(
                column.key(), Feel.name(column), label(column), feel.type(), values("outputValues", column, allowed));
    }

    private static String values(String element, Column column, String allowed) {
        return allowed.isEmpty()
                ? ""
                : "<%1$s id=\"%1$s-%2$s\"><text>%3$s</text></%1$s>"
                        .formatted(element, column.key(), Xml.escape(allowed));
    }

    private String rule(Row row) {
        List<String> conditions = definition.conditions().stream()
                .map(column -> new Feel(column).condition(row.conditions().get(column.key())))
                .toList();
        List<String> results = new ArrayList<>(List.of('"' + row.id() + '"'));
        definition
                .results()
                .forEach(column ->
                        results.add(new Feel(column).result(row.results().get(column.key()))));
        return """
                      <rule id="rij-%1$s">%2$s%3$s<annotationEntry><text>%4$s</text></annotationEntry><annotationEntry><text>%5$s</text></annotationEntry><annotationEntry><text>%6$s</text></annotationEntry></rule>
                """.formatted(
                        row.id(),
                        entries("inputEntry", row, conditions),
                        entries("outputEntry", row, results),
                        Xml.escape(Sentences.of(definition, row, DUTCH)),
                        Xml.escape(row.because().code()),
                        Xml.escape(row.because().source()));
    }

    private static String entries(String element, Row row, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> "<%1$s id=\"%1$s-%2$s-%3$d\"><text>%4$s</text></%1$s>"
                        .formatted(element, row.id(), at, Xml.escape(texts.get(at))))
                .collect(Collectors.joining());
    }

    private static String label(Column column) {
        return Xml.escape(column.label().nl());
    }

    private static <T> String each(List<T> all, Function<T, String> part) {
        return all.stream().map(part).collect(Collectors.joining());
    }
}

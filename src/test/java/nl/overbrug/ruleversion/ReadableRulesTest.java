package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.ruleversion.ReadableRules.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableRulesTest {

    private static final Map<String, RuleSource> SHIPPED = ShippedRules.read();
    private static final String DUE = "measurement/due";
    private static final String CATALOGUE = "reward/catalogue";

    @Test
    void what_the_program_ships_it_can_read() {
        assertThat(SHIPPED).hasSizeGreaterThan(10);
        assertThat(SHIPPED)
                .allSatisfy((name, source) ->
                        assertThat(ReadableRules.unreadable(name, source)).isEmpty());
    }

    @Test
    void a_table_that_can_be_read_and_not_compiled_is_of_no_use() {
        RuleSource shipped = SHIPPED.get(CATALOGUE);
        String own = """
                type: choice
                    choices:
                      met kleine letters: {nl: digid, en: digid, says: {nl: het digid is, en: it is digid}}
                    says: {nl: "het soort""";
        String definition = shipped.definition().replaceFirst("type: code\n +says: \\{nl: \"het soort", own);
        assertThat(definition).contains("met kleine letters");
        String[] rows = shipped.rows().split("\n");
        RuleSource table = new RuleSource(
                RuleSource.Kind.TABLE, definition, rows[0] + "\n" + rows[1].replaceFirst("DIGID", "digid") + "\n");

        assertThat(ReadableRules.unreadable(CATALOGUE, table)).contains(Part.ROWS);
    }

    @Test
    void whatever_goes_wrong_while_it_is_read_it_cannot_be_read() {
        RuleSource shipped = SHIPPED.get(CATALOGUE);
        String definition = shipped.definition().replaceFirst("type: code", "type: text\n    max: veel");

        assertThat(ReadableRules.unreadable(
                        CATALOGUE, new RuleSource(RuleSource.Kind.TABLE, definition, shipped.rows())))
                .contains(Part.DEFINITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id;a;b\nx;1;2",
                "package rules.measurement.due;",
                "package rules.measurement.last;\n%s",
                "%s",
                "package rules.measurement.due;\n%s\nfunction void run() { }",
                "package rules.measurement.due;\n%s\nimport static java.lang.System.exit;",
                "package rules.measurement.due;\n%s\nrule \"extra\"\nwhen\nthen\nend",
                "package rules.measurement.due;\n%s\nrule \"later\"\nwhen\nthen\nend",
                "package rules.measurement.due;\n%s\nend",
                "package rules.measurement.due;\n%s\nrule \"later"
            })
    void rules_are_read_by_their_lines(String text) {
        assertThat(due("package rules.measurement.due;\n" + RULES)).isEmpty();

        assertThat(due(text.replace("%s", RULES))).contains(Part.ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nwhen", "\nthen", "\nend"})
    void a_rule_has_all_its_parts(String part) {
        assertThat(due("package rules.measurement.due;\n" + RULES.replaceFirst(part, "")))
                .contains(Part.ROWS);
    }

    /** A parser of nested calls takes twice as long for each that is one deeper. */
    @Test
    void a_text_that_a_parser_would_never_end_with_is_read_at_once() {
        String deep = "Foo() from " + "a(".repeat(40_000) + ")".repeat(40_000);

        assertThat(due("package rules.measurement.due;\n" + RULES.replace("\nwhen", "\nwhen\n" + deep)))
                .isEmpty();
    }

    private static final String RULES = """
            import java.util.List;

            // What there is.
            rule "later"
                salience 1
            when
            then
            end

            rule "now"
            when
            then
            end

            rule "missed"
            when
            then
            end
            """;

    private static Optional<Part> due(String text) {
        return ReadableRules.unreadable(
                DUE, new RuleSource(RuleSource.Kind.RULES, SHIPPED.get(DUE).definition(), text));
    }
}

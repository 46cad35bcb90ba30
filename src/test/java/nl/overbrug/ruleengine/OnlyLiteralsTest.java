package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a cell holds, the compiler is given nothing but our own words, the ids of rows and typed literals. */
class OnlyLiteralsTest {

    private static final Map<String, RuleSource> SHIPPED = ShippedRules.read();

    static final List<String> HOSTILE = List.of(
            "\"); System.exit(1); //",
            "x\" when then System.exit(1); end rule \"y",
            "end\nrule \"x\" when eval(true) then Runtime.getRuntime().exec(\"calc\"); end",
            "YES) || eval(System.exit(1) == null",
            "1 || true",
            "2..8); eval(true",
            "2..8|eval(true)",
            "java.lang.System.exit(1)",
            "function void x() { System.exit(1); }",
            "import java.lang.Runtime;",
            "@{java.lang.System.exit(1)}",
            "${T(java.lang.Runtime).getRuntime().exec('calc')}",
            "#{T(java.lang.System).exit(1)}",
            "*{7*7} __${7*7}__ [[${7*7}]] [(${7*7})]",
            "=CMD|' /C calc'!A0",
            "=HYPERLINK(\"http://elders.example\")",
            "+1+1",
            "@SUM(A1)",
            "<script>alert(1)</script>",
            "]]></text></inputEntry><!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "'; drop table ruleversion_published; --",
            "\u0000\u202E\uFFFF",
            "../../../../etc/passwd",
            "A\"B",
            "A_B\\u0022",
            "\\\"",
            "//",
            "/*");

    private static final String LITERAL = "(?:-?\\d+|\\d+\\.\\d{2}B|java\\.time\\.LocalDate\\.of\\(\\d+, \\d+,"
            + " \\d+\\)|nl(?:\\.\\w+)+|true|false|null|\"[A-Z][A-Z0-9_]*\")";
    private static final String TEST = "[a-z]\\w* (?:==|>=|<=) " + LITERAL;
    private static final String TESTS = "(?:" + TEST + "(?:(?:, | \\|\\| )" + TEST + ")*)?";
    private static final Pattern DRL = Pattern.compile("import nl\\.[\\w.]+;\nglobal nl\\.[\\w.]+ rows;\n"
            + "(?:\nrule \"([a-z0-9-]+)\" when\n    (?:\\$facts : )?\\w+\\(" + TESTS
            + "\\)\nthen\n    rows\\.add\\(\"\\1\"(?:, \\$facts)?\\);\nend\n)*");

    static Stream<String> tables() {
        return ShippedTables.names();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hostile_text_in_any_cell_is_refused_or_never_gets_to_the_compiler(String name) {
        List<Map<String, String>> shipped =
                SheetText.lines("rows", SHIPPED.get(name).rows());
        String before = drl(name, shipped);
        assertThat(before).matches(DRL);
        int refused = 0;
        int kept = 0;
        for (String column : shipped.get(0).keySet()) {
            for (String hostile : HOSTILE) {
                try {
                    assertThat(drl(name, with(shipped, 0, column, hostile)))
                            .as("%s in %s", hostile, column)
                            .isEqualTo(before);
                    kept++;
                } catch (BadTable bad) {
                    refused++;
                }
            }
        }

        assertThat(refused).isPositive();
        assertThat(kept).as("free text stays text").isPositive();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatever_can_be_read_is_written_in_our_own_few_forms(String name) {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Map<String, String>> shipped =
                SheetText.lines("rows", SHIPPED.get(name).rows());
        List<String> columns = List.copyOf(shipped.get(0).keySet());
        for (int i = 0; i < 500; i++) {
            String column = columns.get(random.nextInt(columns.size()));
            int row = random.nextInt(shipped.size());
            String old = shipped.get(row).get(column);
            try {
                assertThat(drl(name, with(shipped, row, column, mixed(old, random))))
                        .as("seed %d, column %s", seed, column)
                        .matches(DRL);
            } catch (BadTable bad) {
                assertThat(bad.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void a_table_that_came_past_the_reader_is_not_trusted_either() {
        Table table = ShippedTables.bound("reward/tiers").table();
        Row first = table.rows().get(0);
        Map<String, Cell> cells = new LinkedHashMap<>(first.conditions());
        cells.put("soort", new Cell.OneOf(List.of("LIGHT || true")));

        for (Row hostile : List.of(
                new Row(
                        "x\" when then System.exit(1); end rule \"y",
                        first.conditions(),
                        first.results(),
                        first.because()),
                new Row("x", cells, first.results(), first.because()))) {
            BoundTable bound = BoundTable.of(new Table(table.definition(), List.of(hostile), List.of()));
            assertThatThrownBy(() -> DrlWriter.write(bound)).isInstanceOf(BrokenRules.class);
        }
    }

    @Test
    void no_class_but_our_own_records_is_named_to_the_compiler() {
        for (String type : Set.of("java.lang.Runtime", "nl.overbrug.OverbrugApplication", "nl.overbrug.X; import y")) {
            TableDefinition definition = TableFiles.definition(
                    "reward/tiers",
                    SHIPPED.get("reward/tiers").definition().replaceFirst("facts: .*", "facts: \"" + type + "\""));
            assertThatThrownBy(() -> BoundTable.of(new Table(definition, List.of(), List.of())))
                    .isInstanceOf(BrokenRules.class);
        }
    }

    /** A piece of one, a piece of the other. */
    private static String mixed(String old, Random random) {
        String hostile = HOSTILE.get(random.nextInt(HOSTILE.size()));
        int cut = random.nextInt(hostile.length());
        return switch (random.nextInt(4)) {
            case 0 -> old + hostile;
            case 1 -> hostile.substring(cut) + old;
            case 2 -> old + "|" + hostile.substring(0, cut);
            default -> hostile;
        };
    }

    private static List<Map<String, String>> with(
            List<Map<String, String>> lines, int row, String column, String text) {
        List<Map<String, String>> changed = new ArrayList<>(lines);
        Map<String, String> line = new HashMap<>(lines.get(row));
        line.put(column, text);
        changed.set(row, line);
        return changed;
    }

    /** As a published version comes to the compiler: by way of the text of its file. */
    private static String drl(String name, List<Map<String, String>> lines) {
        String definition = SHIPPED.get(name).definition();
        List<String> columns = TableFiles.rowColumns(TableFiles.definition(name, definition));
        Table table = TableFiles.table(name, definition, SheetText.write(columns, lines));
        return DrlWriter.write(BoundTable.of(table));
    }
}

package nl.overbrug.rulesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteTest {

    private static final RuleSource TIERS = ShippedRules.read().get("reward/tiers");
    private static final TableDefinition TABLE = TableFiles.definition("reward/tiers", TIERS.definition());
    private static final List<Map<String, String>> LINES = SheetText.lines("rows", TIERS.rows());

    @Test
    void a_block_without_headings_goes_over_what_stands_where_it_begins() {
        List<Map<String, String>> pasted = paste("ja\t6,00\nja\t12,00\n", "licht", "bon");

        assertThat(line(pasted, "licht")).containsEntry("bedrag", "6,00").containsEntry("reden", reason("licht"));
        assertThat(line(pasted, "middel")).containsEntry("bedrag", "12,00");
        assertThat(line(pasted, "zwaar")).isEqualTo(line(LINES, "zwaar"));
        assertThat(pasted).hasSameSizeAs(LINES);
    }

    @Test
    void headings_say_in_which_columns_and_names_in_which_rows() {
        List<Map<String, String>> pasted =
                paste("Bedrag\tNaam van de regel\n25,00\tzwaar\n7,00\tlicht\n9,00\t\n", "middel", "bron");

        assertThat(line(pasted, "zwaar")).containsEntry("bedrag", "25,00");
        assertThat(line(pasted, "licht")).containsEntry("bedrag", "7,00");
        assertThat(line(pasted, "middel")).isEqualTo(line(LINES, "middel"));
        assertThat(pasted.get(pasted.size() - 1))
                .containsEntry("bedrag", "9,00")
                .containsEntry("id", "");
    }

    @Test
    void the_rows_of_our_own_workbook_come_back_as_they_are_with_both_its_headings() {
        List<String> columns = TableFiles.rowColumns(TABLE);
        StringBuilder block = new StringBuilder(String.join("\t", columns) + "\r\n");
        block.append(String.join(
                        "\t",
                        columns.stream()
                                .map(column -> SheetWords.heading(TABLE, column).nl())
                                .toList()))
                .append("\r\n");
        LINES.forEach(line -> block.append(String.join(
                        "\t",
                        columns.stream()
                                .map(column -> line.getOrDefault(column, ""))
                                .toList()))
                .append("\r\n"));

        assertThat(paste(block.toString(), "zwaar", "bron")).isEqualTo(withOff(LINES));
    }

    @Test
    void what_does_not_fit_above_becomes_rows_below() {
        List<Map<String, String>> pasted = paste("20,00\n30,00\n40,00", "zwaar", "bedrag");

        assertThat(line(pasted, "zwaar")).containsEntry("bedrag", "20,00");
        assertThat(pasted).hasSize(LINES.size() + 2);
        assertThat(paste("nieuw\n", "", "id")).hasSize(LINES.size() + 1);
    }

    @ParameterizedTest
    @CsvSource({"'€ 7,5','7,50'", "'€ 45,00','45,00'", "12,'12,00'", "'1.200,50','1.200,50'", "'zeven','zeven'"})
    void an_amount_is_read_as_excel_shows_it(String shown, String written) {
        assertThat(line(paste(shown, "licht", "bedrag"), "licht")).containsEntry("bedrag", written);
    }

    @ParameterizedTest
    @CsvSource({"'€ 1.200,50','1200,50'", "'1.200','1200,00'"})
    void thousands_are_read_as_excel_shows_them(String shown, String written) {
        RuleSource ceiling = ShippedRules.read().get("reward/ceiling");
        TableDefinition table = TableFiles.definition("reward/ceiling", ceiling.definition());
        List<Map<String, String>> lines = SheetText.lines("rows", ceiling.rows());

        assertThat(line(RuleSheets.paste(table, lines, new Paste(shown, "onder-de-grens", "grens")), "onder-de-grens"))
                .containsEntry("grens", written);
    }

    @Test
    void a_cell_with_a_tab_a_quote_or_an_end_of_line_in_it_stays_one_cell() {
        assertThat(line(paste("\"een\ttwee\n\"\"drie\"\"\"", "licht", "reden"), "licht"))
                .containsEntry("reden", "een\ttwee\n\"drie\"");
        assertThat(line(paste("=CMD|' /C calc'!A0", "licht", "reden"), "licht"))
                .containsEntry("reden", "=CMD|' /C calc'!A0");
    }

    @Test
    void a_block_that_does_not_fit_is_refused_with_the_place() {
        assertThat(problems("a\tb\tc\td", "licht", "bron"))
                .extracting(SheetProblem::code)
                .containsOnly("te-breed");
        assertThat(problems("x\n" + "y".repeat(1_000_000), "licht", "reden"))
                .containsExactly(SheetProblem.of("", "te-lang-in-blok", 2, 1, CellText.LONGEST));
        assertThat(problems("x\n".repeat(10_000), "licht", "reden"))
                .extracting(SheetProblem::code)
                .containsExactly("te-veel-regels");
        assertThat(problems("x".repeat(RuleSheets.MOST_BYTES + 1), "", ""))
                .extracting(SheetProblem::code)
                .containsExactly("te-groot");
        assertThat(problems("  \n\t\n", "", "")).extracting(SheetProblem::code).containsExactly("leeg-blok");
        assertThat(problems("\"open", "", "")).extracting(SheetProblem::code).containsExactly("geen-blok");
        assertThat(problems("Bedrag\tbedrag\n1\t2", "", ""))
                .extracting(SheetProblem::code)
                .containsExactly("dubbele-kop");
    }

    private static List<Map<String, String>> paste(String text, String row, String column) {
        return RuleSheets.paste(TABLE, LINES, new Paste(text, row, column));
    }

    private static List<SheetProblem> problems(String text, String row, String column) {
        List<SheetProblem> problems = new ArrayList<>();
        try {
            paste(text, row, column);
        } catch (BadSheet bad) {
            problems.addAll(bad.problems());
        }
        return problems;
    }

    private static Map<String, String> line(List<Map<String, String>> lines, String id) {
        return lines.stream()
                .filter(line -> id.equals(line.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> withOff(List<Map<String, String>> lines) {
        return lines.stream()
                .map(line -> {
                    Map<String, String> all = new HashMap<>(line);
                    all.putIfAbsent("uit", "");
                    return all;
                })
                .toList();
    }

    private static String reason(String id) {
        return line(LINES, id).get("reden");
    }
}

package nl.overbrug.rulesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a cell stands in the file that somebody uploaded, whatever was done to that file. */
class SheetPlaceTest {

    private static final RuleSource TERMS = ShippedRules.read().get("intake/terms");
    private static final TableDefinition TABLE = TableFiles.definition("intake/terms", TERMS.definition());
    private static final List<String> COLUMNS = TableFiles.rowColumns(TABLE);
    private static final List<Map<String, String>> LINES = SheetText.lines("rows", TERMS.rows());

    @Test
    void in_the_workbook_that_went_out_the_first_row_of_the_table_is_the_third() {
        ReadSheet read = RuleSheets.read(TABLE, workbook(sheet -> {}));

        assertThat(cell(read, "gewoon", "id")).isEqualTo("A3");
        assertThat(cell(read, "bedreigend", "werkdagen")).isEqualTo("D4");
    }

    @Test
    void a_row_below_cleared_and_inserted_ones_is_named_by_where_it_stands_now() {
        ReadSheet read = RuleSheets.read(TABLE, workbook(sheet -> {
            sheet.getRow(2).forEach(cell -> cell.setBlank());
            sheet.shiftRows(3, 3, 4);
            sheet.createRow(5).createCell(0).setCellValue("nieuw");
        }));

        assertThat(read.cells()).hasSize(2);
        assertThat(cell(read, "nieuw", "eerste-gesprek")).isEqualTo("C6");
        assertThat(cell(read, "bedreigend", "eerste-gesprek")).isEqualTo("C8");
    }

    @Test
    void a_column_that_was_moved_is_named_by_its_letter_in_that_file() {
        ReadSheet read = RuleSheets.read(TABLE, workbook(sheet -> swap(sheet, "bedreigend", "bron")));

        assertThat(cell(read, "gewoon", "bedreigend")).isEqualTo("I3");
        assertThat(cell(read, "gewoon", "bron")).isEqualTo("B3");
        assertThat(read.cells().get(0)).containsEntry("bedreigend", "nee");
    }

    @Test
    void a_column_beyond_the_alphabet_has_two_letters() {
        ReadSheet read = RuleSheets.read(TABLE, workbook(sheet -> {
            int from = COLUMNS.indexOf("bron");
            for (Row row : sheet) {
                Cell cell = row.getCell(from);
                row.createCell(27).setCellValue(cell.getStringCellValue());
                row.removeCell(cell);
            }
        }));

        assertThat(cell(read, "bedreigend", "bron")).isEqualTo("AB4");
    }

    @Test
    void a_workbook_in_which_a_column_stands_twice_is_refused() {
        byte[] file = workbook(sheet -> sheet.getRow(0).createCell(20).setCellValue("bron"));

        assertThat(problems(file)).containsExactly(SheetProblem.of("", "dubbele-kop"));
    }

    @Test
    void in_a_csv_file_it_is_the_line_and_the_column() {
        ReadSheet read = RuleSheets.read(TABLE, RuleSheets.writeCsv(TABLE, LINES));

        assertThat(place(read, "gewoon", "eerste-gesprek")).isEqualTo(new SheetPlace("", 2, 2, "eerste-gesprek"));
        assertThat(place(read, "bedreigend", "bron")).isEqualTo(new SheetPlace("", 3, 3, "bron"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void in_a_csv_file_emptied_and_blank_lines_and_moved_columns_count(String end) {
        String moved = "bron;id;bedreigend;eerste-gesprek;werkdagen;gesprek-deelname;redencode;reden;reden_en";
        String csv = String.join(
                end,
                moved,
                "",
                "wet;gewoon;nee;28;nee;14;anders;zo is het;",
                ";;;;;;;;",
                "",
                "wet;bedreigend;ja;3;ja;14;anders;zo is het;");
        ReadSheet read = RuleSheets.read(TABLE, csv.getBytes(StandardCharsets.UTF_8));

        assertThat(read.cells()).hasSize(2);
        assertThat(place(read, "gewoon", "bron")).isEqualTo(new SheetPlace("", 3, 3, "bron"));
        assertThat(place(read, "bedreigend", "werkdagen")).isEqualTo(new SheetPlace("", 6, 6, "werkdagen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void below_a_cell_of_several_lines_the_line_in_the_file_and_the_row_in_a_spreadsheet_differ(String end) {
        String quoted = "\"zo" + end + "is \"\"het\"\";" + end + end + "altijd\"";
        String csv = String.join(
                end,
                String.join(";", COLUMNS),
                "gewoon;nee;28;nee;14;anders;" + quoted + ";;wet;",
                "bedreigend;ja;3;ja;14;anders;zo is het;;wet;");
        ReadSheet read = RuleSheets.read(TABLE, csv.getBytes(StandardCharsets.UTF_8));

        assertThat(place(read, "gewoon", "reden")).isEqualTo(new SheetPlace("", 2, 2, "reden"));
        assertThat(place(read, "bedreigend", "reden")).isEqualTo(new SheetPlace("", 6, 3, "reden"));
    }

    @Test
    void a_line_with_a_cell_too_few_is_told_by_its_number() {
        String csv = new String(RuleSheets.writeCsv(TABLE, LINES), StandardCharsets.UTF_8) + "\nnieuw;ja;3\n";

        assertThat(problems(csv.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(SheetProblem.of("", "aantal-cellen", 5, COLUMNS.size(), 3));
    }

    @Test
    void a_long_csv_file_keeps_count() {
        List<Map<String, String>> many = new ArrayList<>();
        for (int at = 0; at < 900; at++) {
            Map<String, String> line = new HashMap<>(LINES.get(0));
            line.putAll(Map.of("id", "regel-" + at, "reden", "twee\nregels"));
            many.add(line);
        }
        ReadSheet read = RuleSheets.read(TABLE, RuleSheets.writeCsv(TABLE, many));

        assertThat(place(read, "regel-899", "reden")).isEqualTo(new SheetPlace("", 2 + 899 * 2, 901, "reden"));
    }

    private static List<SheetProblem> problems(byte[] file) {
        List<SheetProblem> problems = new ArrayList<>();
        assertThatThrownBy(() -> RuleSheets.read(TABLE, file))
                .isInstanceOfSatisfying(BadSheet.class, bad -> problems.addAll(bad.problems()));
        return problems;
    }

    private static String cell(ReadSheet read, String id, String column) {
        return place(read, id, column).cell();
    }

    private static SheetPlace place(ReadSheet read, String id, String column) {
        List<String> ids = read.cells().stream().map(line -> line.get("id")).toList();
        return read.place(ids.indexOf(id), column);
    }

    private static void swap(XSSFSheet sheet, String one, String other) {
        for (Row row : sheet) {
            Cell first = row.getCell(COLUMNS.indexOf(one));
            Cell second = row.getCell(COLUMNS.indexOf(other));
            String text = first.getStringCellValue();
            first.setCellValue(second.getStringCellValue());
            second.setCellValue(text);
        }
    }

    private static byte[] workbook(Consumer<XSSFSheet> change) {
        return ChangedBook.of(RuleSheets.write(TABLE, LINES, Locale.forLanguageTag("nl")), change);
    }
}

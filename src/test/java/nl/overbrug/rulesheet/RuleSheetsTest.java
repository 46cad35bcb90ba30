package nl.overbrug.rulesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSheetsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Map<String, RuleSource> SHIPPED = ShippedRules.read();
    private static final String TIERS = "reward/tiers";

    static Stream<String> tables() {
        return SHIPPED.keySet().stream().filter(name -> SHIPPED.get(name).kind() == RuleSource.Kind.TABLE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_that_goes_out_to_excel_comes_back_the_same(String name) {
        List<Map<String, String>> lines = lines(name);

        List<Map<String, String>> back =
                RuleSheets.read(table(name), write(name, lines)).cells();

        assertThat(back).isEqualTo(lines);
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() {
        List<Map<String, String>> lines = lines(TIERS);
        lines.get(0).put("reden", "=CMD|' /C calc'!A0");
        lines.get(1).put("reden", "+31 \"of\" <b>later</b>\nof nooit");

        byte[] file = write(TIERS, lines);

        assertThat(RuleSheets.read(table(TIERS), file).cells()).isEqualTo(lines);
        ChangedBook.of(file, sheet -> {
            int reason = TableFiles.rowColumns(table(TIERS)).indexOf("reden");
            assertThat(sheet.getRow(2).getCell(reason).getCellType().name()).isEqualTo("STRING");
            assertThat(sheet.getRow(2).getCell(reason).getCellStyle().getQuotePrefixed())
                    .isTrue();
        });
    }

    @Test
    void the_headings_are_locked_and_the_lines_are_not() {
        ChangedBook.of(write(TIERS, lines(TIERS)), sheet -> {
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.isDeleteRowsLocked()).isFalse();
        });
    }

    @Test
    void choices_and_bounds_are_checked_in_the_workbook_itself() {
        ChangedBook.of(write(TIERS, lines(TIERS)), sheet -> {
            List<? extends DataValidation> checks = sheet.getDataValidations();
            assertThat(checks)
                    .anyMatch(check -> "keuzes!$B$1:$B$2"
                            .equals(check.getValidationConstraint().getFormula1()));
            assertThat(checks)
                    .anyMatch(check ->
                            "0.00".equals(check.getValidationConstraint().getFormula1()));
        });
    }

    @Test
    void numbers_and_days_that_excel_made_of_them_are_read_as_the_column_writes_them() {
        int amount = TableFiles.rowColumns(table(TIERS)).indexOf("bedrag");
        byte[] file = ChangedBook.of(write(TIERS, lines(TIERS)), sheet -> {
            sheet.getRow(2).createCell(amount).setCellValue(7.5);
            sheet.getRow(3).createCell(amount).setCellValue(12);
        });

        List<Map<String, String>> back = RuleSheets.read(table(TIERS), file).cells();

        assertThat(back.get(0)).containsEntry("bedrag", "7,50");
        assertThat(back.get(1)).containsEntry("bedrag", "12,00");
    }

    @Test
    void a_formula_is_refused_at_its_cell() {
        byte[] file = ChangedBook.of(write(TIERS, lines(TIERS)), sheet -> {
            sheet.getRow(3).createCell(1).setCellFormula("1+1");
            sheet.getRow(4).createCell(2).setCellFormula("NOW()");
        });

        assertThat(problems(file)).extracting(SheetProblem::cell).containsExactlyInAnyOrder("B4", "C5");
        assertThat(problems(file)).extracting(SheetProblem::code).containsOnly("formule");
    }

    @Test
    void columns_may_stand_in_another_order_and_a_missing_one_is_named() {
        byte[] file = ChangedBook.of(write(TIERS, lines(TIERS)), sheet -> {
            sheet.getRow(0).getCell(1).setCellValue("iets-anders");
        });

        assertThat(problems(file)).extracting(SheetProblem::args).containsExactly(List.of("uitdaging"));
    }

    @Test
    void the_workbook_of_another_table_is_refused() {
        assertThat(problems(write("intake/terms", lines("intake/terms"))))
                .extracting(SheetProblem::code)
                .contains("kolom-ontbreekt");
    }

    @Test
    void more_lines_than_a_table_may_have_are_refused() {
        List<Map<String, String>> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Map.of("id", "regel-" + i));
        }

        assertThat(problems(write(TIERS, many))).extracting(SheetProblem::code).containsExactly("te-veel-regels");
    }

    @Test
    void a_cell_that_is_far_too_long_is_refused() {
        byte[] file = ChangedBook.of(
                write(TIERS, lines(TIERS)), sheet -> sheet.getRow(2).getCell(0).setCellValue("x".repeat(32_000)));

        assertThat(problems(file)).extracting(SheetProblem::cell).containsExactly("A3");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_that_goes_out_as_csv_comes_back_the_same(String name) {
        List<Map<String, String>> lines = lines(name);

        assertThat(RuleSheets.read(table(name), RuleSheets.writeCsv(table(name), lines))
                        .cells())
                .isEqualTo(lines);
    }

    @Test
    void a_csv_file_holds_no_cell_that_a_spreadsheet_takes_for_a_formula() {
        List<Map<String, String>> lines = lines(TIERS);
        lines.get(0).put("reden", "=CMD|' /C calc'!A0");

        byte[] file = RuleSheets.writeCsv(table(TIERS), lines);

        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain(";=CMD")
                .contains("'=CMD");
        assertThat(RuleSheets.read(table(TIERS), file).cells()).isEqualTo(lines);
    }

    @Test
    void a_csv_file_that_a_dutch_excel_saved_keeps_its_accents() {
        List<Map<String, String>> lines = lines(TIERS);
        lines.get(0).put("reden", "één reden");
        String text = new String(RuleSheets.writeCsv(table(TIERS), lines), StandardCharsets.UTF_8).substring(1);

        assertThat(RuleSheets.read(table(TIERS), text.getBytes(Charset.forName("windows-1252")))
                        .cells())
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id;uitdaging\na;b", "<html>", "PK\u0003\u0004 nothing more", "%PDF-1.7"})
    void another_kind_of_file_by_the_name_of_a_workbook_is_refused(String text) {
        assertThat(problems(text.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(SheetProblem::code)
                .containsAnyOf("geen-excel", "onleesbaar", "kolom-ontbreekt");
    }

    @Test
    void too_big_a_file_is_not_even_opened() {
        assertThat(problems(new byte[RuleSheets.MOST_BYTES + 1]))
                .extracting(SheetProblem::code)
                .containsExactly("te-groot");
    }

    private static List<SheetProblem> problems(byte[] file) {
        List<SheetProblem> problems = new ArrayList<>();
        assertThatThrownBy(() -> RuleSheets.read(table(TIERS), file))
                .isInstanceOfSatisfying(BadSheet.class, bad -> problems.addAll(bad.problems()));
        return problems;
    }

    private static byte[] write(String name, List<Map<String, String>> lines) {
        return RuleSheets.write(table(name), lines, DUTCH);
    }

    private static TableDefinition table(String name) {
        return TableFiles.definition(name, SHIPPED.get(name).definition());
    }

    /** The shipped rows, each with a cell for every column. */
    private static List<Map<String, String>> lines(String name) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Map<String, String> line :
                SheetText.lines("rows", SHIPPED.get(name).rows())) {
            Map<String, String> all = new HashMap<>(line);
            all.putIfAbsent("uit", "");
            lines.add(all);
        }
        return lines;
    }
}

package nl.overbrug.rulesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workbook checks and says while somebody types in it. */
class SheetChecksTest {

    private static final Map<String, RuleSource> SHIPPED = ShippedRules.read();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int ROW = 3;

    @ParameterizedTest(name = "{0}, {1}: ‘{2}’")
    @CsvSource({
        "intake/target-group,pijlers,2,true",
        "intake/target-group,pijlers,2..8,true",
        "intake/target-group,pijlers,2..,true",
        "intake/target-group,pijlers,..8,true",
        "intake/target-group,pijlers,2|3,true",
        "intake/target-group,pijlers,onbekend,true",
        "intake/target-group,pijlers,9,false",
        "intake/target-group,pijlers,-1,false",
        "intake/target-group,pijlers,veel,false",
        "intake/target-group,pijlers,2 t/m 8,false",
        "outflow/advice,open-pijlers,onbekend,false",
        "reward/ceiling,jaartotaal,'0..1299,99',true",
        "reward/ceiling,jaartotaal,'1300,00..',true",
        "reward/ceiling,jaartotaal,duizend,false",
        "reward/ceiling,op,2026-01-01..,true",
        "reward/ceiling,op,2026-01-01..2026-12-31,true",
        "reward/ceiling,op,2026-01-31,true",
        "reward/ceiling,op,volgend jaar,false",
        "intake/target-group,woont-hier,ja,true",
        "intake/target-group,woont-hier,misschien,false",
        "reward/tiers,opkomst,ja,true",
        "reward/tiers,opkomst,soms,false"
    })
    void a_condition_is_checked_where_it_is_typed(String table, String column, String text, boolean allowed) {
        assertThat(isAllowed(table, column, text)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}, {1}: ‘{2}’")
    @CsvSource({
        "measurement/moments,maanden,6,true",
        "measurement/moments,maanden,61,false",
        "measurement/moments,bedankbon,5,true",
        "measurement/moments,bedankbon,0,false",
        "intake/terms,eerste-gesprek,57,false"
    })
    void a_number_that_is_decided_lies_within_its_bounds(String table, String column, double number, boolean allowed) {
        assertThat(isAllowed(table, column, number)).isEqualTo(allowed);
    }

    @Test
    void words_that_are_too_long_are_told_where_they_are_typed() {
        assertThat(isAllowed("trajectory/end-reasons", "woorden", "x".repeat(60)))
                .isTrue();
        assertThat(isAllowed("trajectory/end-reasons", "woorden", "x".repeat(61)))
                .isFalse();
    }

    @Test
    void a_number_that_is_typed_in_an_empty_line_stays_a_number() {
        XSSFSheet sheet = sheet("measurement/moments", DUTCH);
        int months = columns("measurement/moments").indexOf("maanden");

        assertThat(sheet.getColumnStyle(months).getDataFormatString()).isEqualTo("0");
        assertThat(sheet.getRow(2).getCell(months + 4).getCellStyle().getDataFormatString())
                .isEqualTo("0.00");
        assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
    }

    static Stream<String> tables() {
        return SHIPPED.keySet().stream().filter(name -> SHIPPED.get(name).kind() == RuleSource.Kind.TABLE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_column_says_what_it_is_for_in_the_language_of_the_reader(String table) {
        Map<Integer, DataValidation> dutch = byColumn(sheet(table, DUTCH));
        Map<Integer, DataValidation> english = byColumn(sheet(table, Locale.ENGLISH));

        assertThat(dutch.keySet()).hasSameSizeAs(columns(table));
        dutch.forEach((column, check) -> {
            assertThat(check.getShowPromptBox()).isTrue();
            assertThat(check.getPromptBoxTitle()).isNotBlank();
            assertThat(check.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(SheetHints.LONGEST);
            assertThat(english.get(column).getPromptBoxText()).isNotBlank().isNotEqualTo(check.getPromptBoxText());
        });
    }

    @Test
    void the_hint_says_what_can_be_filled_in_and_what_an_empty_cell_means() {
        Map<Integer, DataValidation> hints = byColumn(sheet("intake/target-group", DUTCH));

        assertThat(hints.get(columns("intake/target-group").indexOf("pijlers")).getPromptBoxText())
                .isEqualTo("Op hoeveel van de acht pijlers van de Brug is er een hulpvraag? "
                        + "Een heel getal van 0 tot en met 8. Of een reeks: 2..8, vanaf: 2.., hooguit: ..8."
                        + " Of: onbekend. Leeg: maakt niet uit.");
        assertThat(byColumn(sheet("measurement/moments", DUTCH))
                        .get(columns("measurement/moments").indexOf("bedankbon"))
                        .getPromptBoxText())
                .endsWith("Een bedrag in euro’s van 1,00 tot en met 100,00. Mag leeg blijven.");
    }

    private static Map<Integer, DataValidation> byColumn(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .collect(Collectors.toMap(
                        check -> check.getRegions().getCellRangeAddresses()[0].getFirstColumn(), check -> check));
    }

    private static boolean isAllowed(String table, String column, Object value) {
        XSSFSheet sheet = sheet(table, DUTCH);
        Cell cell = sheet.getRow(ROW).createCell(columns(table).indexOf(column));
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
        XSSFWorkbook book = sheet.getWorkbook();
        return new DataValidationEvaluator(book, book.getCreationHelper().createFormulaEvaluator())
                .isValidCell(new CellReference(sheet.getSheetName(), ROW, cell.getColumnIndex(), false, false));
    }

    private static XSSFSheet sheet(String table, Locale locale) {
        byte[] file = RuleSheets.write(
                definition(table), SheetText.lines("rows", SHIPPED.get(table).rows()), locale);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(String table) {
        return TableFiles.rowColumns(definition(table));
    }

    private static TableDefinition definition(String table) {
        return TableFiles.definition(table, SHIPPED.get(table).definition());
    }
}

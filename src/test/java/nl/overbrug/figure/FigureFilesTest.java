package nl.overbrug.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FigureFilesTest {

    private static final Cell SHARE = Cell.number("42,7%", 0.427, "0.0%");
    private static final Cell DECLINE = Cell.number("-4,0", -4.0, "+0.0;-0.0;0.0");

    @Test
    void words_that_a_spreadsheet_would_compute_stay_words_and_numbers_stay_numbers() {
        assertThat(csv(Cell.text("=1+1"), Cell.text("@wijk"), Cell.text(" -wijk"), DECLINE, SHARE))
                .isEqualTo("\uFEFF'=1+1;'@wijk;' -wijk;-4,0;42,7%\r\n");
    }

    @Test
    void a_cell_with_a_separator_a_quote_or_a_new_line_stays_one_cell() {
        assertThat(csv(Cell.text("a;b"), Cell.text("zei \"ja\""), Cell.text("een\ntwee")))
                .isEqualTo("\uFEFF\"a;b\";\"zei \"\"ja\"\"\";\"een\ntwee\"\r\n");
    }

    @Test
    void a_workbook_holds_numbers_as_they_are_read_and_never_a_formula() throws IOException {
        Sheet sheet = book(sheet("Team: [Noord]", Cell.text("=HYPERLINK(1)"), SHARE, Cell.text(Cell.WITHHELD)))
                .getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(0.427);
        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("×");
    }

    @Test
    void sheets_of_the_same_long_name_stay_apart_and_are_called_by_whole_words() throws IOException {
        String name = "Verandering per pijler: eerste en laatste meting";
        XSSFWorkbook book = book(sheet(name, SHARE), sheet(name, SHARE), sheet("Team: [Noord]", SHARE));
        assertThat(IntStream.range(0, 3).mapToObj(book::getSheetName))
                .containsExactly("Verandering per pijler…", "Verandering per pijler… 2", "Team Noord");
    }

    @Test
    void columns_with_one_group_stand_under_one_heading_also_with_something_small_between_them() {
        Figure figure = new Figure(
                "id",
                "",
                Definition.of("doelen"),
                new Base("", SHARE, SHARE),
                List.of(
                        Column.text("Pijler"),
                        Column.number("Vooruit", "aantal"),
                        Column.under("van"),
                        Column.number("Vooruit", "%")),
                List.of());
        assertThat(figure.headings())
                .isEqualTo(List.of(
                        List.of(
                                new Figure.Heading("Pijler", 1, 2, false, false),
                                new Figure.Heading("Vooruit", 2, 1, true, true)),
                        List.of(
                                new Figure.Heading("aantal", 1, 1, true, false),
                                new Figure.Heading("%", 1, 1, true, false))));
        assertThat(figure.columns().get(1).fullLabel()).isEqualTo("Vooruit: aantal");
    }

    private static FigureSheet sheet(String title, Cell... cells) {
        return new FigureSheet(title, List.of(List.of(cells)), 0);
    }

    private static String csv(Cell... cells) {
        return new String(FigureCsv.write(sheet("", cells)), StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook book(FigureSheet... sheets) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FigureBook.write(List.of(sheets))));
    }
}

package nl.overbrug.ruledraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.DraftSheets;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulesheet.ChangedBook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;

/** What is said of a file before it is taken over: every mistake at the cell where it stands in that file. */
@OverbrugTest
class SheetViewsTest {

    private static final String MOMENTS = "measurement/moments";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private DraftSheets sheets;

    @Autowired
    private SheetViews previews;

    @Autowired
    private Environment environment;

    @BeforeEach
    void in_dutch() {
        LocaleContextHolder.setLocale(DUTCH);
    }

    @AfterEach
    void nothing_is_left() {
        LocaleContextHolder.resetLocaleContext();
        fixture.clean();
    }

    @Test
    void a_mistake_below_a_cleared_row_is_named_by_its_own_cell() {
        Draft draft = fixture.now(fixture.begun(MOMENTS));

        assertThat(said(draft, workbook(draft, sheet -> {
                    sheet.getRow(2).forEach(cell -> cell.setBlank());
                    sheet.getRow(6).getCell(column(draft, "maanden")).setCellValue("jaar");
                })))
                .containsExactly("F7: ‘jaar’ is geen heel getal. Vul bijvoorbeeld 21 in.");
    }

    @Test
    void a_moment_that_stands_twice_is_named_at_both_its_cells_also_when_rows_were_inserted() {
        Draft draft = fixture.now(fixture.begun(MOMENTS));

        assertThat(said(draft, workbook(draft, sheet -> {
                    sheet.shiftRows(4, 6, 2);
                    sheet.getRow(7).getCell(column(draft, "meetmoment")).setCellValue("T2");
                })))
                .containsExactly(
                        "C7: Regel ‘t3-met’ zegt dit ook (Akkoord met vragenlijsten: ja; Meetmoment: T2)."
                                + " Dat mag maar in één regel staan.",
                        "C8: Regel ‘t2’ zegt dit ook (Akkoord met vragenlijsten: ja; Meetmoment: T2)."
                                + " Dat mag maar in één regel staan.");
    }

    @Test
    void in_a_csv_file_a_mistake_is_named_by_line_and_column_and_by_the_row_that_excel_shows_where_that_differs() {
        Draft draft = fixture.now(fixture.begun(MOMENTS));

        assertThat(said(draft, csv(draft, text -> text.replace(";12;30;90;", ";een jaar;30;90;"))))
                .containsExactly(
                        "Regel 5 van het bestand, kolom maanden: ‘een jaar’ is geen heel getal. Vul bijvoorbeeld 21 in.",
                        "Regel 6 van het bestand, kolom maanden: ‘een jaar’ is geen heel getal. Vul bijvoorbeeld 21 in.");
        assertThat(said(
                        draft,
                        csv(
                                draft,
                                text -> text.replace("\nt2;", "\n\nt2;")
                                        .replaceFirst("het begin bekend[^;]*", "\"het\nbegin\"")
                                        .replace(";6;30;60;", ";half;30;60;"))))
                .containsExactly("Regel 6 van het bestand (in Excel rij 5), kolom maanden:"
                        + " ‘half’ is geen heel getal. Vul bijvoorbeeld 21 in.");
    }

    @Test
    void rows_that_are_compared_anew_are_named_as_rows_because_the_file_is_gone() {
        UUID id = fixture.begun("reward/tiers");
        String rows =
                new String(csv(fixture.now(id), text -> text.replace(";5,00;", ";vijf;")), StandardCharsets.UTF_8);
        fixture.write(id, "middel", "bedrag", "11,00");
        String path = "/regels/concepten/" + id;

        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .post(path + "/bestand", path + "/bestand/overnemen", "regels", rows, "gezien", "1")
                        .body())
                .contains("licht, Bedrag: ‘vijf’ is geen bedrag")
                .doesNotContain("van het bestand, kolom");
    }

    private List<String> said(Draft draft, byte[] file) {
        return fixture.as(
                "beleid1", () -> previews.of(draft, sheets.read(draft, file)).problems());
    }

    private static int column(Draft draft, String name) {
        return TableFiles.rowColumns(draft.table()).indexOf(name);
    }

    private byte[] csv(Draft draft, UnaryOperator<String> change) {
        String plain = new String(sheets.csv(draft), StandardCharsets.UTF_8).replace("\"", "");
        return change.apply(plain).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(Draft draft, Consumer<XSSFSheet> change) {
        return ChangedBook.of(sheets.workbook(draft, DUTCH), change);
    }
}

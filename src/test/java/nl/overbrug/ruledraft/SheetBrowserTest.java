package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulesheet.ChangedBook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft goes out to a spreadsheet and comes back. */
class SheetBrowserTest extends BrowserTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private DraftFixture fixture;

    private UUID draft;

    @BeforeEach
    void a_draft_of_the_rewards() {
        draft = fixture.begun("reward/tiers");
        logIn("beleid1");
    }

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void what_was_changed_in_excel_is_shown_before_it_is_taken_over_and_can_be_undone() {
        upload("regels.xlsx", ChangedBook.of(download("regels.xlsx"), sheet -> {
            sheet.getRow(row(sheet, "licht")).getCell(column("bedrag")).setCellValue(6.5);
            sheet.createRow(sheet.getLastRowNum() + 1)
                    .createCell(column("reden"))
                    .setCellValue("nieuw");
        }));

        assertThat(main()).contains("van ‘€\u00a05,00’ naar ‘€\u00a06,50’").contains("Deze cellen kloppen nog niet");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "5,00");
        assertGoodAsItIs("bestand-voorbeeld");

        press("Overnemen in het concept");
        assertThat(main()).contains("De regels uit het bestand staan nu in het concept");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,50");
        assertThat(fixture.now(draft).content().rows()).anyMatch(row -> row.id().equals("regel-2"));

        press("Ongedaan maken");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "5,00");
    }

    @Test
    void a_file_that_comes_back_as_it_went_changes_nothing() {
        for (String file : List.of("regels.xlsx", "regels.csv")) {
            upload(file, download(file));
            assertThat(main())
                    .contains("Dit bestand verandert niets aan het concept.")
                    .doesNotContain("Overnemen");
        }
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_compared_anew() {
        upload(
                "regels.xlsx",
                ChangedBook.of(
                        download("regels.xlsx"),
                        sheet -> sheet.getRow(row(sheet, "licht"))
                                .getCell(column("bedrag"))
                                .setCellValue(6.5)));
        fixture.write(draft, "middel", "bedrag", "11,00");

        press("Overnemen in het concept");

        assertThat(main()).contains("Iemand anders").contains("van ‘€\u00a011,00’ naar ‘€\u00a010,00’");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "5,00");
        press("Overnemen in het concept");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,50");
    }

    @Test
    void a_file_of_another_kind_or_with_formulas_is_refused_in_plain_words() {
        upload("regels.xlsx", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(main()).contains("Dit bestand kan niet worden overgenomen").contains("geen Excel-bestand");
        upload(
                "regels.xlsx",
                ChangedBook.of(
                        download("regels.xlsx"),
                        sheet -> sheet.getRow(3).createCell(1).setCellFormula("1+1")));
        assertThat(main()).contains("B4: hier staat een formule");
        assertGoodAsItIs("bestand-fout");
        upload("regels.xlsx", new byte[9_000_000]);
        assertThat(main()).contains("groter dan 2 MB");
        assertThat(fixture.now(draft).version()).isEqualTo(1);
    }

    @Test
    void the_page_to_edit_in_excel_is_good_in_both_languages() {
        assertGood("/regels/concepten/" + draft + "/bestand", "bestand");
        assertThat(page.locator("h1").textContent()).contains("Excel");
    }

    private byte[] download(String file) {
        var answer = page.request().get("/regels/concepten/" + draft + "/" + file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).contains("attachment", "reward-tiers");
        return answer.body();
    }

    private void upload(String name, byte[] bytes) {
        open("/regels/concepten/" + draft + "/bestand");
        page.locator("#bestand").setInputFiles(new FilePayload(name, XLSX, bytes));
        press("Bekijk wat er verandert");
    }

    private int column(String name) {
        return TableFiles.rowColumns(fixture.now(draft).table()).indexOf(name);
    }

    private static int row(XSSFSheet sheet, String id) {
        for (int at = 2; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at).getCell(0).getStringCellValue().equals(id)) {
                return at;
            }
        }
        throw new AssertionError("no row " + id);
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private void press(String button) {
        page.locator("main button:visible", new com.microsoft.playwright.Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }
}

package nl.overbrug.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportBrowserTest extends BrowserTest {

    @TempDir
    private Path folder;

    @Autowired
    private UploadWork work;

    @Test
    void an_administrator_uploads_mends_and_takes_in() throws IOException {
        logIn("beheer");
        open("/beheer/import");
        upload(OtherSystem.bundle()
                .replace("participants.csv", "FEMALE", "V")
                .replace("goals.csv", "2003-11-20", "gisteren")
                .replace("trajectories.csv", "2003-12-10", "2003-01-09"));
        assertThat(page.locator("h2").first()).hasText("Wordt nagekeken");
        work.next();

        assertGood("/beheer/import", "import-fouten");
        assertThat(page.locator("h1")).hasText("Dossiers inlezen");
        assertThat(page.locator("caption")).hasText("3 fouten");
        assertThat(page.locator("tbody tr").first()).containsText("geen bekende code; kies uit: MALE, FEMALE, OTHER");

        narrow();
        assertNoSidewaysScroll();
        assertThat(page.locator("main .table-scroll")).hasCount(0);
        wide();
        String csv = page.request()
                .get(page.locator("a[href$='.csv']").getAttribute("href"))
                .text();
        org.assertj.core.api.Assertions.assertThat(csv.lines())
                .hasSize(4)
                .element(1)
                .isEqualTo("participants.csv;2;gender;\"geen bekende code; kies uit: MALE, FEMALE, OTHER\"");

        page.locator("#bestand").setInputFiles(new FilePayload("groot.zip", "application/zip", new byte[22 << 20]));
        page.locator("form[enctype] button").click();
        assertThat(page.locator("h1")).hasText("Dit is te veel in één keer");
        open("/beheer/import");

        TestBundle good = OtherSystem.oneReferral();
        upload(good);
        work.next();
        assertGood("/beheer/import", "import-nagekeken");
        assertThat(page.locator("h2").first()).hasText("Nagekeken: er zijn geen fouten");
        page.locator("form[action$='/inlezen'] button").click();
        work.next();
        open("/beheer/import");
        assertThat(page.locator("h2").first()).hasText("Ingelezen");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void an_administrator_reads_which_files_and_columns_a_bundle_holds() {
        logIn("beheer");
        open("/beheer/import");
        page.locator("a[href$='/handleiding']").click();

        assertThat(page.locator("h1")).hasText("Dossiers uitwisselen");
        assertThat(page.locator("h3")).hasCount(Bundle.FILES.size());
        assertThat(page.locator("h3:text-is('participants.csv') + p + table td").first())
                .hasAttribute("data-label", "kolom");
        assertGood("/beheer/import/handleiding", "import-handleiding");
        narrow();
        assertNoSidewaysScroll();
        wide();
    }

    private void upload(TestBundle bundle) throws IOException {
        byte[] bytes = Files.readAllBytes(bundle.zip(folder));
        page.locator("#bestand").setInputFiles(new FilePayload("dossiers.zip", "application/zip", bytes));
        page.locator("form[enctype] button").click();
    }
}

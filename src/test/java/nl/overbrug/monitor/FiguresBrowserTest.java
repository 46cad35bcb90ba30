package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the monitor with something in every figure, and as a printed report. */
class FiguresBrowserTest extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2010, 5, 6);
    private static final String QUERY = "?jaar=2010&gepubliceerd=true";

    @Autowired
    private FigureCases cases;

    @Test
    void reach_and_progress_are_good_in_both_languages_on_a_phone_and_on_paper() {
        cases.make(DAY);
        logIn("manager");
        for (String word : List.of("bereik", "voortgang")) {
            assertGood("/monitor/" + word + QUERY, "cijfers-" + word);
            assertThat(page.locator("figure.figure").count()).isGreaterThan(7);
            assertThat(page.locator(".figure-explained").isVisible()).isFalse();
            page.locator("figure.figure summary").first().click();
            assertThat(page.locator("figure.figure details[open] p").first().isVisible())
                    .isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav").isVisible()).isFalse();
            assertThat(page.locator(".print-only").first().textContent()).contains("Voorbeeldgemeente");
            assertThat(page.locator("figure.figure details").first().isVisible())
                    .isFalse();
            assertThat(page.locator(".figure-explained").isVisible())
                    .as("on paper nobody can open a definition")
                    .isTrue();
            List<String> said = page.locator(".figure-explained dd").allTextContents();
            assertThat(page.locator("figure.figure details p:first-of-type").allTextContents())
                    .allMatch(words -> said.stream().anyMatch(each -> each.startsWith(words)));
            assertThat(said).doesNotHaveDuplicates();
            assertThat(print("cijfers-" + word)).isLessThan(10);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertGood("/monitor/" + word + "?jaar=2010", "cijfers-klein-" + word);
        }
    }
}

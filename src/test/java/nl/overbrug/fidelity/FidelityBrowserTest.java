package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.overbrug.BrowserTest;
import nl.overbrug.FullDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mirror, and what a manager sees of three mentors who did the same. */
class FidelityBrowserTest extends BrowserTest {

    @Autowired
    private Observations observations;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Lookalike lookalike;

    @AfterEach
    void makeAgain() {
        observations.rebuild();
    }

    @Test
    void the_mirror_and_the_figures_are_good_in_both_languages_and_on_a_phone() {
        FullDossier.Made made = dossiers.made();
        observations.upToDate();
        logIn("mentor1");
        assertGood("/mijn/spiegel", "spiegel");
        assertThat(page.locator("h1").textContent()).isEqualTo("Mijn spiegel");
        assertThat(page.locator(".mirror-part").count()).isGreaterThan(3);

        lookalike.doesTheSame(made.trajectory(), "mentor2");
        lookalike.doesTheSame(made.trajectory(), "mentor3");
        List.of(7, 14).forEach(lookalike::didHalfOfItBefore);
        page.context().clearCookies();
        logIn("manager");
        assertGood("/monitor/interventietrouw", "interventietrouw");
        assertThat(page.locator("h1").textContent()).isEqualTo("Interventietrouw");
        assertThat(page.locator("figure.figure table").count())
                .isEqualTo(page.locator("table").count())
                .isGreaterThan(5);
        assertThat(page.locator(".small-charts rect").count()).isGreaterThan(6);
        assertGood("/monitor/interventietrouw/reflectie", "reflectieblad");
        assertThat(page.locator(".reflect-element").count()).isGreaterThan(3);
        page.pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/reflectieblad.pdf")));
    }
}

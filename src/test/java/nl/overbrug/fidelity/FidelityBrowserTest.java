package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.FullDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mirror, and what a manager sees of three mentors who did the same. */
class FidelityBrowserTest extends BrowserTest {

    @Autowired
    private Observations observations;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Lookalike lookalike;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void makeAgain() {
        jdbc.sql("delete from people_team where name like 'Zonder mentoren %'").update();
        observations.rebuild();
    }

    @Test
    void the_mirror_and_the_figures_are_good_in_both_languages_and_on_a_phone() {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
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
        assertThat(page.locator("#figuur-stappen-bridge td").allTextContents())
                .as("nobody is a number, a dash is nothing")
                .contains("0,0%")
                .noneMatch("–"::equals);
        assertThat(page.locator(".figure-explained dd").count()).as("on paper").isPositive();
        page.pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/reflectieblad.pdf")));
    }

    @Test
    void more_teams_than_fit_are_all_there_behind_a_link_and_on_paper_with_a_way_back() {
        FullDossier.Made made = dossiers.made();
        observations.foldAll();
        lookalike.onlyThoseOf(made.trajectory());
        lookalike.doesTheSame(made.trajectory(), "mentor2");
        lookalike.doesTheSame(made.trajectory(), "mentor4");
        jdbc.sql("""
                        insert into people_team
                        select gen_random_uuid(), 1, 'Zonder mentoren ' || lpad(n::text, 2, '0') from generate_series(1, 45) n
                        """).update();
        String address = "/monitor/interventietrouw?jaar=" + began(made.trajectory());
        logIn("manager");
        int all = jdbc.sql("select count(*) from people_team")
                .query(Integer.class)
                .single();
        assertThat(all).isGreaterThan(45);
        for (String language : List.of("en", "nl")) {
            speak(language);
            open(address);
            teamsAre(40);
            page.locator("#figuur-teams a[href*='voluit']").click();
            teamsAre(all);
            assertThat(page.url()).endsWith("&voluit=true#figuur-teams");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            teamsAre(all);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("#figuur-teams a[href$='#figuur-teams']").click();
            teamsAre(40);
            assertThat(page.url()).endsWith(address + "#figuur-teams");
        }
        assertGood(address + "&voluit=true", "interventietrouw-voluit");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(print("interventietrouw-voluit")).isBetween(2, 9);
    }

    /** On so many lines a team can be read, once the page is there. */
    private void teamsAre(int lines) {
        PlaywrightAssertions.assertThat(page.locator("#figuur-teams tbody tr:visible"))
                .hasCount(lines);
    }

    private int began(UUID trajectory) {
        return jdbc.sql("select extract(year from started_on)::int from trajectory_trajectory where id = ?")
                .param(trajectory)
                .query(Integer.class)
                .single();
    }
}

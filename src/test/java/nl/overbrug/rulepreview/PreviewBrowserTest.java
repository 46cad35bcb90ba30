package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft does to people, from the page of the draft to the page of who approves it. */
class PreviewBrowserTest extends BrowserTest {

    @Autowired
    private PreviewFixture fixture;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private RunRows runs;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void from_nothing_computed_to_what_changes_in_both_languages() {
        UUID draft = fixture.draft();
        UUID trajectory = trajectories.started();
        fixture.decidedOn(trajectory, 1);
        fixture.in(2);
        fixture.decidedOn(trajectory, 2);
        fixture.decidedAbout(7);
        fixture.in(11);
        fixture.decidedAbout(40);
        fixture.afterTheYear();
        logIn("beleid1");
        open("/regels/concepten/" + draft);
        assertThat(text()).contains("Nog niet berekend is wat dit concept voor mensen betekent.");
        page.getByText("Wat betekent dit voor mensen?").click();
        assertThat(heading()).isEqualTo("Gevolgen: Protocolnormen");
        assertGoodAsItIs("gevolgen-begin");

        press("Berekenen");
        page.locator("#uitkomst").waitFor();

        assertThat(text())
                .contains("Besluiten van januari 2031 tot en met december 2031.")
                .contains("binnen 21 dagen")
                .contains("binnen 28 dagen")
                .contains("< 5");
        assertGood(page.url().replaceFirst("https?://[^/]+", ""), "gevolgen");
        open("/regels/concepten/" + draft + "/indienen");
        assertThat(text()).contains("Van de 49 bekeken besluiten komen er met dit concept 49 anders uit.");
        drafts.write(draft, "voortgangsgesprek", "reden", "het zo rustiger is");
        open("/regels/concepten/" + draft + "/gevolgen");
        assertThat(text()).contains("Het concept is veranderd nadat dit is berekend.");
        picture("gevolgen-verouderd");
        clock.runAhead(Duration.ZERO);
        drafts.submitted(draft);
        press("Uitloggen");

        logIn("mentor1");
        open("/regels/" + PreviewFixture.NORMS);
        page.getByText("Wat betekent de laatste wijziging voor mijn deelnemers?")
                .click();
        assertThat(heading()).isEqualTo("Wijziging: Protocolnormen");
        assertThat(text()).contains("Verzonnen").contains("Met de nieuwe regels: binnen 28 dagen");
        assertGood(page.url().replaceFirst("https?://[^/]+", ""), "wijziging-eigen");
    }

    @Test
    void while_it_is_computed_the_page_tells_how_far_it_is_and_it_can_be_stopped() {
        UUID draft = fixture.draft();
        Run elsewhere = new Run(
                UUID.randomUUID(),
                draft,
                new Run.Of(1, "", PreviewPeriod.choices(clock.today()).get(0)),
                RunState.RUNNING,
                0,
                1_000_000,
                new Run.Started(trajectories.person("beleid2").id(), clock.instant()),
                null);
        runs.begin(elsewhere);
        runs.goOn(elsewhere.id(), 250_000);
        logIn("beleid1");
        assertGood("/regels/concepten/" + draft + "/gevolgen", "gevolgen-bezig");
        assertThat(text()).contains("250.000 van de 1.000.000 besluiten bekeken");

        runs.goOn(elsewhere.id(), 500_000);
        page.getByText("500.000 van de 1.000.000").waitFor();
        press("Stoppen");
        assertThat(text()).contains("De berekening stopt.");
        assertThat(runs.goOn(elsewhere.id(), 600_000)).isFalse();
        runs.end(elsewhere.id(), RunState.STOPPED, null);
        page.getByText("De berekening is gestopt.").waitFor();
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private String heading() {
        return page.locator("h1").innerText();
    }

    private String text() {
        return page.locator("main").innerText();
    }
}

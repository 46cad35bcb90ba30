package nl.overbrug.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BridgeBrowserTest extends BrowserTest {

    @Autowired
    private BridgeFixture fixture;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements measurements;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private String bridge;

    @BeforeEach
    void a_mentor_opens_a_bridge_with_something_of_everything() {
        trajectory = fixture.talkedThrough();
        bridge = "/trajecten/" + trajectory + "/brug";
        logIn("mentor1");
    }

    @AfterEach
    void the_clock_is_real_again() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void the_bridge_and_its_calm_pages_are_good() {
        good("", "brug", "De Brug");
        assertThat(page.locator(".bridge-picture .earlier")).hasCount(2); // where it has changed
        good("/nu/gezondheid", "brug-nu", "Hoe gaat het met mijn gezondheid?");
        good("/wens/schulden", "brug-wens", "Schulden: waar wil ik naartoe?");
        good("/samenhang", "brug-samenhang", "Wat hangt samen?");
        good("/prioriteiten", "brug-prioriteiten", "Wat komt eerst?");
        good("/doelen", "brug-doelen", "Mijn doelen");
    }

    @Test
    void the_paper_is_good() {
        fixture.moreWords(trajectory);
        good("/afdruk", "brug-afdruk", "Mijn Brug");
        assertThat(page.locator(".paper-words li")).hasCount(3 + 4 + 4);
        org.assertj.core.api.Assertions.assertThat(print("brug-afdruk")).isEqualTo(1);
    }

    @Test
    void a_measurement_is_good_before_and_after_concluding() {
        workflow.runDue();
        good("/meting/T2", "brug-meting-later", "De Brug: Meting na 6 maanden");
        good("/meting/T1", "brug-meting", "De Brug: Eerste meting");
        people.as(
                "mentor1",
                () -> measurements
                        .conclude(
                                trajectory,
                                "T1",
                                bridges.find(trajectory).at(clock.today().minusDays(15)))
                        .value());
        clock.stopAt(clock.today()
                .plusMonths(6)
                .atTime(12, 0)
                .atZone(MovableClock.ZONE)
                .toInstant());
        workflow.runDue();
        people.as("mentor1", () -> {
            measurements.fill(
                    trajectory, "T2", bridges.find(trajectory).at(clock.today()), Map.of(Pillar.DEBTS, Position.of(4)));
            return measurements
                    .conclude(trajectory, "T2", bridges.find(trajectory).at(clock.today()))
                    .value();
        });
        good("/meting/T2", "brug-meting-vast", "De Brug: Meting na 6 maanden");
    }

    @Test
    void a_pillar_can_be_filled_in_with_the_keyboard_alone() {
        open(bridge + "/nu/gezondheid");
        page.locator("#answer").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("[role=status]")).containsText("Bewaard");
        assertThat(page.locator(".bridge-table"))
                .containsText("Het lukt redelijk, maar mijn klachten beperken me regelmatig.");
    }

    @Test
    void where_the_browser_has_a_voice_a_pillar_can_be_read_aloud() {
        page.addInitScript("""
                window.heard = [];
                window.SpeechSynthesisUtterance = function(text) { this.text = text; };
                Object.defineProperty(window, 'speechSynthesis', { value: {
                    getVoices: () => [{ lang: 'en-GB' }, { lang: 'nl-NL' }],
                    speak: said => { heard.push(said.lang + ' ' + said.text); said.onstart(); },
                    cancel: () => heard.push('still'),
                    addEventListener: () => {} } });
                """);
        open(bridge + "/nu/schulden");
        page.locator(".read-aloud").click();

        assertThat(page.locator(".read-aloud")).hasText("Stop met voorlezen");
        assertThat(page.locator(".choice.is-read")).hasCount(7);
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("heard.slice(1, 4)").toString())
                .isEqualTo("[nl-NL Hoe staat het met mijn schulden?, nl-NL Wat past nu het best?, "
                        + "nl-NL Ik heb schulden en weet niet precies hoeveel.]");
        assertGoodAsItIs("brug-nu-voorlezen");
        page.locator(".read-aloud").click();
        assertThat(page.locator(".read-aloud")).hasText("Lees voor");
        assertThat(page.locator(".is-read")).hasCount(0);
    }

    @Test
    void without_a_voice_for_the_language_no_button_is_shown() {
        page.addInitScript("speechSynthesis.getVoices = () => [{ lang: 'en-GB' }]");
        open(bridge + "/nu/schulden");

        assertThat(page.locator(".read-aloud")).hasCount(1);
        assertThat(page.locator(".read-aloud")).isHidden();
    }

    @Test
    void a_choice_that_is_missing_is_said_beside_the_choices() {
        open("/trajecten/" + people.started() + "/brug/nu/schulden");
        page.locator("button[value=verder]").click();

        assertThat(page.locator("#answer-fout")).containsText("Kies wat past");
        assertGoodAsItIs("brug-nu-fout");
    }

    private void good(String page, String name, String heading) {
        assertGood(bridge + page, name);
        assertThat(this.page.locator("h1")).hasText(heading);
    }
}

package nl.overbrug.questionnaire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionnaireBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private MovableClock clock;

    private String measurements;

    @BeforeEach
    void the_first_measurement_is_open() {
        LocalDate today = clock.today();
        UUID trajectory = fixture.startedOn(today);
        fixture.begin("measurement", trajectory);
        fixture.as(
                "mentor1",
                () -> bridges.fill(
                        trajectory, bridges.find(trajectory).at(today), Map.of(Pillar.DEBTS, Position.of(2))));
        measurements = "/trajecten/" + trajectory + "/metingen";
        logIn("mentor1");
    }

    @Test
    void every_page_of_questionnaires_is_good() {
        assertGood(measurements + "/T1/pifs", "meting-pifs");
        assertGood(measurements + "/T1/brief-a", "meting-brief-a");
        assertGood("/vragenlijst", "vragenlijst-code");
        assertGood("/vragenlijst/bedankt", "vragenlijst-bedankt");
        assertGood("/vragenlijst/voorbij", "vragenlijst-voorbij");
    }

    @Test
    void t_scores_are_refused_beside_their_field_and_then_shown_with_what_they_say() {
        open(measurements + "/T1/brief-a");
        page.locator("[name='answers[TOT]']").fill("66");
        page.locator("[name='answers[S1]']").fill("zestig");
        click("Klaar");

        assertThat(page.locator("[id='answers[S1]-fout']")).containsText("heel getal");
        assertThat(page.locator("[name='answers[TOT]']")).hasValue("66");
        assertGoodAsItIs("meting-brief-a-fout");

        page.locator("[name='answers[S1]']").fill("60");
        page.locator("[name='answers[taken_on]']").fill(clock.today().toString());
        page.locator("[name='answers[norm_edition]']").fill("proef");
        page.locator("[name='answers[scored_by]']").fill("gedragsdeskundige");
        click("Klaar");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("ingevuld");
        assertThat(page.locator(".scores")).containsText("65 of hoger");
        assertThat(page.locator("main")).containsText("lage opleiding");
        assertGoodAsItIs("meting-uitkomsten");
        print("meting-uitkomsten");
    }

    @Test
    void a_participant_fills_in_alone_with_a_code_and_the_mentor_concludes() {
        open(measurements + "/T1");
        click("Geef een code");
        String code = page.locator("#alleen ~ .utrecht-alert strong").textContent();
        assertGoodAsItIs("meting-code");

        open("/vragenlijst");
        page.locator("#code").fill(code);
        click("Verder");
        page.locator("input[name='answers[H1_satisfaction]'][value='5']").check();
        assertGoodAsItIs("vragenlijst-qli");
        click("Versturen");
        page.locator("input[name='answers[G1]'][value='3']").check();
        click("Versturen");
        assertThat(page.locator("h1")).hasText("Bedankt");

        open(measurements + "/T1");
        assertThat(page.locator("main")).containsText("te weinig antwoorden");
        click("Meting afronden");
        assertThat(page.locator("main")).containsText("Gedaan op");
        assertGoodAsItIs("metingen-gedaan");
    }

    @Test
    void a_code_that_does_not_work_says_so() {
        open("/vragenlijst");
        page.locator("#code").fill("fout-fout");
        click("Verder");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("werkt niet");
        assertGoodAsItIs("vragenlijst-code-fout");
    }

    private void click(String button) {
        Locator found = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
        found.click();
    }
}

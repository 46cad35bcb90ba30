package nl.overbrug.outflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.overbrug.BrowserTest;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndingPagesBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Goals goals;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_with_goals_on_two_pillars() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(90));
        goal(Pillar.DEBTS, "Ik wil rustig slapen zonder schulden");
        goal(Pillar.INCOME, "Ik wil werk dat bij mij past");
        logIn("mentor1");
    }

    @Test
    void a_mentor_departs_from_the_advice_and_says_why() {
        talkAboutOutflow();
        assertGood("/trajecten/" + trajectory + "/uitstroom", "uitstroom");
        page.locator("#outflow").check();
        page.locator("#faceToFace").check();
        page.locator("button.utrecht-button--submit").click();

        assertThat(page.locator("#problemen")).containsText("Schrijf kort op waarom");
        assertThat(page.locator("#outflow")).isChecked();
        assertGoodAsItIs("uitstroom-geweigerd");
        page.locator("#reason").fill("De deelnemer kan zelf verder");
        page.locator("button.utrecht-button--submit").click();

        assertThat(page.locator("[role=status]")).containsText("Het traject is afgerond");
        assertGoodAsItIs("uitstroom-besloten");
        assertThat(trajectories.find(trajectory).orElseThrow().end().reason()).isEqualTo(EndReason.GOALS_REACHED);
    }

    @Test
    void a_trajectory_ends_early_and_the_participant_comes_back() {
        String home = "/trajecten/" + trajectory;
        assertGood(home + "/beeindigen", "beeindigen");
        page.locator("button.utrecht-button--submit").click();
        assertThat(page.locator("#problemen a").first()).hasAttribute("href", "#reason");
        assertGoodAsItIs("beeindigen-geweigerd");
        page.locator("#reason").check();
        page.locator("#lastTalk-2").check();
        page.locator("button.utrecht-button--submit").click();
        assertThat(page.locator("main")).containsText("Geen contact meer");
        assertGoodAsItIs("beeindigd");

        assertGood(home + "/terugkeer", "terugkeer");
        page.locator("button.utrecht-button--submit").click();
        assertThat(page).hasURL(Pattern.compile("/trajecten/(?!" + trajectory + ")[0-9a-f-]{36}$"));
        assertThat(page.locator("[role=status]")).containsText("Welkom terug");
        open(home + "/terugkeer");
        assertThat(page.locator("main")).containsText("al teruggekomen");
    }

    @Test
    void a_colleague_reads_along_and_another_team_sees_nothing() {
        talkAboutOutflow();
        logInAs("mentor2");
        for (String part : new String[] {"/uitstroom", "/beeindigen"}) {
            open("/trajecten/" + trajectory + part);
            assertThat(page.locator("main")).containsText("U kunt meelezen");
            assertThat(page.locator("main form")).hasCount(0);
        }
        for (String stranger : new String[] {"mentor3", "beleid1", "manager", "beheer"}) {
            logInAs(stranger);
            for (String part : new String[] {"/uitstroom", "/beeindigen", "/terugkeer"}) {
                open("/trajecten/" + trajectory + part);
                assertThat(page.locator("h1")).hasText("U mag deze pagina niet zien");
            }
        }
    }

    private void logInAs(String username) {
        page.locator(".who form button").click();
        logIn(username);
    }

    private void goal(Pillar pillar, String words) {
        fixture.as(
                        "mentor1",
                        () -> goals.set(trajectory, bridges.find(trajectory).at(today.minusDays(60)), pillar, words))
                .value();
    }

    private void talkAboutOutflow() {
        fixture.begin("outflow", trajectory);
    }
}

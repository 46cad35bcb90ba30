package nl.overbrug.reward;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RewardPagesBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture made;

    @Autowired
    private Promises promises;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;
    private Action challenge;

    @BeforeEach
    void a_challenge_stands_on_a_plan() {
        today = clock.today();
        trajectory = trajectories.startedOn(today.minusDays(20));
        challenge = made.challenge(trajectory, today.minusDays(10));
        logIn("mentor1");
    }

    @Test
    void a_voucher_goes_from_promise_to_hand() {
        assertGood(promisePage(challenge), "bon-toezeggen");
        page.locator("#behaviour").selectOption("DIGID");
        submit();
        assertThat(page.locator("[role=status]")).containsText("De bon is toegezegd");
        made.done(challenge, today);
        made.action(trajectory, ActionKind.REMINDER, today);
        promise(made.challenge(trajectory, today), "CALL_CREDITOR");
        assertGood(rewardsPage(), "beloningen");

        page.locator("a.utrecht-button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("overhandigen"))
                .click();
        assertGood(page.url().replaceFirst("https?://[^/]*", ""), "bon-overhandigen");
        submit();
        assertThat(page.locator("#problemen a").first()).hasAttribute("href", "#outcome");
        assertGoodAsItIs("bon-overhandigen-geweigerd");
        page.locator("#outcome").check();
        page.locator("#told").check();
        submit();

        assertThat(page.locator("[role=status]")).containsText("overhandigd");
        page.locator("details summary").click();
        assertGoodAsItIs("beloningen-gegeven");
        print("beloningen");
    }

    @Test
    void the_rules_say_no_beside_the_field() {
        Action reminder = made.action(trajectory, ActionKind.REMINDER, today);
        open(promisePage(reminder));
        page.locator("#behaviour").selectOption("DIGID");
        submit();

        assertThat(page.locator("#behaviour-fout")).containsText("geheugensteun");
        assertThat(page.locator("#behaviour")).hasValue("DIGID");
        assertGoodAsItIs("bon-geweigerd");
    }

    @Test
    void a_card_is_written_down() {
        open(rewardsPage());
        submit();
        assertThat(page.locator("#words-fout")).isVisible();
        page.locator("#words").fill("Knap dat je gebeld hebt");
        submit();

        assertThat(page.locator("main")).containsText("Knap dat je gebeld hebt");
    }

    @Test
    void a_promise_is_declined_without_a_word_of_reproach() {
        promise(challenge, "DIGID");
        open(rewardsPage());
        page.locator("form[action$='/afzien'] button").click();

        assertThat(page.locator("[role=status]")).containsText("helemaal goed");
    }

    @Test
    void a_colleague_reads_along_and_others_see_nothing() {
        UUID voucher = promise(challenge, "DIGID");
        made.done(challenge, today);
        String handOver = "/bonnen/" + voucher + "/overhandigen";
        logInAs("mentor2");
        for (String path : new String[] {rewardsPage(), promisePage(challenge), handOver}) {
            open(path);
            assertThat(page.locator("main form")).hasCount(0);
        }
        for (String stranger : new String[] {"mentor3", "beleid1", "manager", "beheer"}) {
            logInAs(stranger);
            for (String path : new String[] {rewardsPage(), promisePage(challenge), handOver}) {
                open(path);
                assertThat(page.locator("h1")).hasText("U mag deze pagina niet zien");
            }
        }
    }

    private UUID promise(Action action, String behaviour) {
        return trajectories
                .as("mentor1", () -> promises.promise(trajectory, action.id(), behaviour))
                .value()
                .id();
    }

    private String rewardsPage() {
        return "/trajecten/" + trajectory + "/beloningen";
    }

    private String promisePage(Action action) {
        return rewardsPage() + "/toezeggen?actie=" + action.id();
    }

    private void submit() {
        page.locator("button.utrecht-button--submit").click();
    }

    private void logInAs(String username) {
        page.locator(".who form button").click();
        logIn(username);
    }
}

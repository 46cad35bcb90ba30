package nl.overbrug.reward;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a voucher as a mentor walks it, from the action on the plan to the year total. */
class FromPlanToHandBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture made;

    @Autowired
    private MovableClock clock;

    private String plans;
    private String rewards;

    @BeforeEach
    void a_challenge_stands_on_a_plan() {
        UUID trajectory = trajectories.startedOn(clock.today().minusDays(5));
        made.challenge(trajectory, clock.today());
        plans = "/trajecten/" + trajectory + "/plannen";
        rewards = "/trajecten/" + trajectory + "/beloningen";
        logIn("mentor1");
    }

    @Test
    void a_voucher_is_promised_beside_the_action_earned_by_doing_it_and_handed_over() {
        assertGood(plans, "plan-aanbod");
        assertThat(page.locator("h1")).isVisible();
        link("Kijken of er een bon bij hoort").click();
        assertThat(page.locator("h1")).containsText("bon");
        page.locator("#behaviour").selectOption("DIGID");
        submit();

        open(plans);
        assertThat(page.locator(".offer")).containsText("toegezegd");
        assertGoodAsItIs("plan-toegezegd");
        page.getByRole(AriaRole.BUTTON, named("Vink af")).focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".offer")).containsText("verdiend");
        assertGoodAsItIs("plan-verdiend");
        link("Bon overhandigen").click();
        page.locator("#outcome").focus();
        page.keyboard().press("Space");
        page.locator("#on").press("Enter");

        assertThat(page.locator("[role=status]")).containsText("overhandigd");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(rewards + "$"));
        page.locator("details summary").first().click();
        assertThat(page.locator("main")).containsText("€ 5,00");
        assertGoodAsItIs("beloningen-na-overhandigen");
        open(plans);
        assertThat(page.locator(".offer")).containsText("overhandigd");
        assertGoodAsItIs("plan-overhandigd");
    }

    private Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private void submit() {
        page.locator("main form button.utrecht-button--submit").first().click();
    }
}

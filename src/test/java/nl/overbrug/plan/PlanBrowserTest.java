package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    private UUID trajectory;
    private String base;

    @BeforeEach
    void a_mentor_with_a_participant() {
        trajectory = trajectories.started();
        base = "/trajecten/" + trajectory + "/plannen";
        logIn("mentor1");
    }

    @Test
    void the_plans_can_be_read_by_everybody_and_ticked_with_the_keyboard() {
        made.plan(trajectory, "Post openen", "Bank bellen");
        made.goal(trajectory, Pillar.HEALTH, "Beter slapen");
        assertGood(base, "plannen");

        page.getByRole(AriaRole.BUTTON, byName("Vink af: Bank bellen")).focus();
        page.keyboard().press("Enter");

        page.getByText("1 van 2 stappen gedaan").waitFor();
        page.getByRole(AriaRole.BUTTON, byName("Toch niet gedaan: Bank bellen")).click();
        page.getByText("0 van 2 stappen gedaan").waitFor();
    }

    @Test
    void a_plan_is_made_row_by_row_and_put_in_order() {
        made.goal(trajectory, Pillar.DEBTS, "Zonder schulden leven");
        assertGood(base + "/nieuw", "plan-nieuw");

        page.getByLabel("Zonder schulden leven").check();
        page.locator("[name='words']").fill("Een regeling met de bank");
        page.locator("[name='actions[0].what']").fill("Bank bellen");
        page.locator("[name='actions[1].what']").fill("Post openen");
        page.getByRole(AriaRole.BUTTON, byName("Stap 2 omhoog")).click();
        page.getByRole(AriaRole.BUTTON, byName("Nog een stap")).click();
        assertThat(page.locator("[name='actions[2].what']").isVisible()).isTrue();
        page.getByRole(AriaRole.BUTTON, byName("Plan bewaren")).last().click();

        assertThat(page.locator(".tick-what").allInnerTexts()).containsExactly("Post openen", "Bank bellen");
    }

    @Test
    void a_refused_plan_says_what_is_missing() {
        open(base + "/nieuw");
        page.getByRole(AriaRole.BUTTON, byName("Plan bewaren")).last().click();

        assertThat(page.locator("#problemen").isVisible()).isTrue();
        assertGoodAsItIs("plan-geweigerd");
    }

    @Test
    void a_plan_goes_home_on_paper() {
        Plan plan = made.plan(trajectory, "Post openen", "Bank bellen");

        assertGood(base + "/" + plan.id() + "/afdruk", "plan-afdruk");
        assertThat(print("plan-afdruk")).isEqualTo(1);
        assertGood(base + "/" + plan.id(), "plan-aanpassen");
    }

    @Test
    void a_plan_with_eight_full_steps_goes_home_on_one_sheet() {
        Plan plan = made.fullPlan(trajectory, 8);
        open(base + "/" + plan.id() + "/afdruk");
        assertThat(page.locator(".tick-what").count()).isEqualTo(8);
        assertThat(print("plan-vol")).isEqualTo(1);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions byName(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}

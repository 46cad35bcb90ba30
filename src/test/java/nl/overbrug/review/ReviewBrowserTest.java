package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.OpenPage;
import nl.overbrug.Visitor;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class ReviewBrowserTest extends BrowserTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Environment environment;

    private String base;

    @BeforeEach
    void a_mentor_with_a_participant_who_has_a_plan() {
        UUID trajectory = trajectories.started();
        made.plan(trajectory, "Post openen", "Bank bellen");
        base = "/trajecten/" + trajectory + "/gesprekken";
        logIn("mentor1");
    }

    @Test
    void a_conversation_asks_only_what_belongs_to_the_answer_and_ends_in_a_summary() {
        assertGood(base + "/nieuw", "gesprek");
        assertThat(page.locator("[name='actions[0].obstacle']").isVisible()).isFalse();

        page.getByLabel("Nog niet").first().check();
        page.locator("[name='actions[0].obstacle']").fill("Vergeten");
        page.locator("[name='actions[0].strategy']").fill("Als ik ontbijt, dan kijk ik op mijn lijst");
        page.getByLabel("Gedaan", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .check();
        page.locator("[name='moment.offer']").first().check();
        assertGoodAsItIs("gesprek-ingevuld");
        inAnotherWindow();
        page.getByRole(AriaRole.BUTTON, byName("Gesprek afronden")).last().click();
        assertThat(page.locator(".problems h2").innerText()).isEqualTo("Iemand anders heeft dit intussen veranderd");
        assertGoodAsItIs("gesprek-intussen");
        page.getByRole(AriaRole.BUTTON, byName("Gesprek afronden")).last().click();

        assertThat(page.locator("main").innerText())
                .contains("Dit komt nog", "Als ik ontbijt", "Dit is gelukt", "Volgende afspraak");
        assertGoodAsItIs("gesprek-samenvatting");
        page.getByRole(AriaRole.LINK, byName("Op papier meenemen")).click();
        assertGoodAsItIs("gesprek-afdruk");
        print("gesprek-afdruk");
    }

    @Test
    void a_conversation_that_is_left_half_way_is_picked_up_again() {
        open(base + "/nieuw");
        page.getByLabel("Nog niet").first().check();
        page.locator("[name='actions[0].obstacle']").fill("Vergeten");
        page.getByRole(AriaRole.BUTTON, byName("Later verder")).click();

        assertGood(base, "gesprekken");
        open(base + "/nieuw");
        assertThat(page.locator("[name='actions[0].obstacle']").inputValue()).isEqualTo("Vergeten");
    }

    @Test
    void another_appointment_is_made_without_a_reproach() {
        assertGood(base + "/afspraak", "afspraak");
    }

    /** The same talk is kept half-done there, with another answer, and an appointment is made. */
    private void inAnotherWindow() {
        var visitor = Visitor.loggedIn(environment, "mentor1");
        OpenPage.of(visitor, base + "/afspraak")
                .fill("moment.date", made.today().plusDays(5).toString())
                .fill("moment.time", "10:15")
                .save();
        OpenPage.of(visitor, base + "/nieuw")
                .fill("actions[0].outcome", "DONE")
                .fill("actions[0].obstacle", "Het was druk")
                .fill("stress", "true")
                .fill("knop", "later")
                .save();
    }

    private static Page.GetByRoleOptions byName(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

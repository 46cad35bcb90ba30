package nl.overbrug.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change in the rules, told at the page where it matters and in the work instruction. */
class InstructionBrowserTest extends BrowserTest {

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void a_mentor_sees_a_change_where_it_matters_and_in_the_work_instruction_until_it_was_read() {
        String talks = "/trajecten/" + trajectories.started() + "/gesprekken";
        logIn("mentor1");
        open("/werkinstructie");
        assertThat(page.locator("h1").textContent()).isEqualTo("Werkinstructie");
        drafts.published("trajectory/norms", "voortgangsgesprek", "reden", "dat nu zo is afgesproken");
        clock.runAhead(Duration.ofDays(1));

        open("/werkinstructie");
        assertThat(page.locator("main").innerText())
                .contains("Gewijzigd sinds u laatst keek", "omdat dat nu zo is afgesproken");
        assertGoodAsItIs("werkinstructie-gewijzigd");

        open(talks);
        assertThat(page.locator("section.note").innerText()).contains("Protocolnormen", "Er verandert niets.");
        assertGoodAsItIs("wijziging-op-plek");
        page.locator("section.note button").click();
        page.locator("section.note")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.url()).endsWith(talks);
        open(talks);
        assertThat(page.locator("section.note").count()).isZero();
    }
}

package nl.overbrug.measurement;

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

class MeasurementBrowserTest extends BrowserTest {

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
    void every_page_of_measurements_is_good() {
        assertGood(measurements, "metingen");
        assertGood(measurements + "/T1", "meting");
    }

    private void click(String button) {
        Locator found = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
        found.click();
    }

    @Test
    void a_measurement_that_was_skipped_says_so() {
        open(measurements + "/T1");
        page.getByText("Deze meting overslaan").click();
        assertGood(measurements + "/T1/niet", "meting-niet");
        assertThat(page.locator("h1")).hasText("Liever niet meten");
        click("Deze meting overslaan");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("overslaat");
        assertThat(page.locator("main")).containsText("Overgeslagen");
    }
}

package nl.overbrug.upkeep;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepBrowserTest extends BrowserTest {

    @Autowired
    private StumblingProcess process;

    @AfterEach
    void nothing_of_it_stays() {
        process.clean();
    }

    @Test
    void an_administrator_finds_what_is_stuck_and_has_it_tried_again() {
        process.deploy();
        process.stuck();
        process.stuck();
        logIn("beheer");

        assertGood("/beheer/vastgelopen", "vastgelopen");
        assertThat(page.locator("h1")).hasText("Vastgelopen werk");
        page.locator("tbody button").first().click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("[role=status]")).containsText("Deze stap wordt opnieuw geprobeerd");

        page.locator("tbody button").click();
        assertGoodAsItIs("vastgelopen-leeg");
        assertThat(page.locator("main")).containsText("Er is niets vastgelopen");
    }
}

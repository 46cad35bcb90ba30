package nl.overbrug.replay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoPagesBrowserTest extends BrowserTest {

    @BeforeEach
    void somebody_is_there() {
        logIn("mentor1");
    }

    @Test
    void the_clock_says_what_time_it_is_and_does_not_go_back() {
        assertGood("/demo/klok", "klok");
        assertThat(page.locator("h1")).hasText("Klok van de demonstratie");
        page.locator("#datum").fill("2001-01-01");
        page.keyboard().press("Enter");

        assertThat(page.locator("#datum-fout")).isVisible();
        assertThat(page.locator("#datum")).hasValue("2001-01-01");
        assertGoodAsItIs("klok-fout");
        page.locator("#datum").fill("");
        page.keyboard().press("Enter");
        assertThat(page.locator("#datum-fout")).isVisible();
    }

    @Test
    void the_progress_of_the_replay_can_be_read_by_everybody() {
        assertGood("/proef/voortgang?mislukt=false", "voortgang");
        assertThat(page.locator("h1")).hasText("De demonstratie wordt klaargezet");
        assertThat(page.locator("progress")).hasAttribute("value", "12");
        assertThat(page.locator("main")).containsText("3 maart 2018");

        assertGood("/proef/voortgang?mislukt=true", "voortgang-mislukt");
        assertThat(page.locator("main")).containsText("Stop Overbrug en start opnieuw");
    }
}

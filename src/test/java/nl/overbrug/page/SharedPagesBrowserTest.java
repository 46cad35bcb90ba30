package nl.overbrug.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.Test;

class SharedPagesBrowserTest extends BrowserTest {

    @Test
    void the_page_to_log_in_is_good() {
        assertGood("/inloggen", "inloggen");
    }

    @Test
    void the_check_on_accessibility_names_what_is_wrong() {
        open("/inloggen");
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')");

        assertThatThrownBy(this::assertAccessible).hasMessageContaining("image-alt");
    }

    @Test
    void a_wrong_password_is_said_without_telling_which_was_wrong() {
        open("/inloggen");
        page.locator("#gebruikersnaam").fill("niemand");
        page.locator("#wachtwoord").fill("verkeerd");
        page.keyboard().press("Enter");

        assertThat(page.locator("[role=alert]")).containsText("horen niet bij elkaar");
        assertGoodAsItIs("inloggen-fout");
    }

    @Test
    void logging_in_and_out_needs_no_mouse() {
        open("/inloggen");
        tabTo("#gebruikersnaam");
        page.keyboard().type("mentor1");
        page.keyboard().press("Tab");
        page.keyboard().type("overbrug-demo");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".who-name")).hasText("Mentor Een (demo)");

        tabTo(".who button");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).hasText("U bent uitgelogd.");
    }

    @Test
    void the_first_tab_leads_past_the_menu() {
        logIn("mentor1");
        open("/proef");
        page.keyboard().press("Tab");
        assertThat(page.locator(".utrecht-skip-link")).isFocused();
        assertThat(page.locator(".utrecht-skip-link")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("#naam")).isFocused();
    }

    @Test
    void the_language_switch_keeps_the_page() {
        logIn("mentor1");
        open("/proef?van=1");
        page.locator(".language button[value=en]").click();

        assertThat(page).hasURL(Pattern.compile("/proef\\?van=1$"));
        assertThat(page.locator("h1")).hasText("Sample page");
    }

    @Test
    void a_form_is_good_also_after_it_was_refused() {
        logIn("mentor1");
        assertGood("/proef", "formulier");
        page.locator("#aantal").fill("veel");
        page.locator("button.utrecht-button--submit").click();

        assertThat(page.locator("#problemen")).containsText("Naam: Vul dit in.");
        page.locator("#problemen a").first().click();
        assertGoodAsItIs("formulier-geweigerd");
    }

    @Test
    void the_other_pieces_are_good() {
        logIn("mentor1");
        assertGood("/proef/stukken", "stukken");
        print("stukken");
    }

    @Test
    void an_error_page_is_good() {
        logIn("mentor1");
        assertGood("/bestaat-niet", "fout-404");
        assertGood("/proef/kapot", "fout-500");
    }

    @Test
    void everything_that_can_be_clicked_is_large_enough() {
        logIn("mentor1");
        open("/proef");
        narrow();
        var small = page.locator("button:visible, .main-menu a:visible, input:visible, select:visible").all().stream()
                .filter(control -> control.boundingBox().height < 24 || control.boundingBox().width < 24)
                .map(control -> control.getAttribute("class"))
                .toList();

        assertThat(small).isEmpty();
    }

    private void tabTo(String selector) {
        for (int i = 0;
                i < 40 && !(boolean) page.locator(selector).evaluate("it => it === document.activeElement");
                i++) {
            page.keyboard().press("Tab");
        }
    }
}

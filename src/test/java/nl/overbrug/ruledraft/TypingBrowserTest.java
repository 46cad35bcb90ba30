package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Typing and pasting in a draft: nothing typed is lost, nothing pasted is taken over unseen. */
class TypingBrowserTest extends BrowserTest {

    @Autowired
    private DraftFixture fixture;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void what_is_typed_is_saved_as_one_goes_and_a_block_is_shown_before_it_is_taken_over() {
        UUID draft = fixture.begun("reward/tiers");
        String path = "/regels/concepten/" + draft;
        String row = path + "/rijen/" + fixture.row(draft, "licht").key();
        logIn("beleid1");

        open(row);
        amount().fill("6,5");
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Bewaard om .*"));
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,5");
        fixture.write(draft, "licht", "bedrag", "8,00");
        amount().fill("6,50");
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).containsText("nog niet bewaard");
        press("Bewaren");
        assertThat(main()).contains("Iemand anders heeft dit intussen veranderd");
        assertThat(amount().inputValue()).isEqualTo("6,50");
        press("Bewaren");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,50");

        open(path + "/voorbeelden/nieuw");
        page.locator("[id='feit.omschrijving']").fill("Post openen");
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Bewaard om .*"));
        page.locator("[id='feit.omschrijving']").fill("Post openen, samen");
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/voorbeelden/[0-9a-f]{8}"));
        press("Bewaren");
        assertThat(fixture.now(draft).content().cases())
                .filteredOn(each -> each.description().startsWith("Post openen"))
                .extracting(DraftCase::description)
                .containsExactly("Post openen, samen");

        open(path + "/indienen");
        page.locator("#reason").fill("Het kan rustiger");
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Bewaard om .*"));
        assertThat(fixture.now(draft).proposal().reason()).isEqualTo("Het kan rustiger");

        open(path + "/bestand");
        page.locator("#blok").fill("ja\t7,00\nja\tveertien");
        page.locator("#rij").selectOption("licht");
        page.locator("#kolom").selectOption("bon");
        page.locator("form[action$='/plakken'] button").click();
        assertThat(main())
                .contains("van ‘€\u00a06,50’ naar ‘€\u00a07,00’")
                .contains("middel, Bedrag: ‘veertien’ is geen bedrag");
        assertGoodAsItIs("plakken-voorbeeld");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,50");
        press("Overnemen in het concept");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "7,00");
        assertThat(fixture.row(draft, "middel").cells()).containsEntry("bedrag", "veertien");

        open(path + "/bestand");
        page.locator("#blok").fill("a\tb\tc");
        page.locator("#kolom").selectOption("bron");
        page.locator("form[action$='/plakken'] button").click();
        assertThat(main()).contains("Dit blok kan niet worden overgenomen").contains("Rij 1 van het blok is breder");
        assertThat(page.locator("#blok").inputValue()).isEqualTo("a\tb\tc");
    }

    private Locator amount() {
        return page.locator("#cel\\.bedrag");
    }

    private void press(String button) {
        page.locator("main button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private String main() {
        return page.locator("main").textContent();
    }
}

package nl.overbrug.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeBrowserTest extends BrowserTest {

    @Autowired
    private ReferralFixture referrals;

    @Test
    void a_mentor_takes_a_resident_from_referral_to_trajectory() {
        logIn("mentor1");
        open("/aanmeldingen/nieuw");
        submit();
        assertThat(page.locator(".problems a").count()).isGreaterThanOrEqualTo(2);
        assertGoodAsItIs("intake-nieuw-fout");

        page.locator("#name").fill("Verzonnen " + UUID.randomUUID());
        page.locator("#birthDate").fill("1980-05-01");
        page.locator("#referrer").selectOption("SELF");
        page.locator("#helpRequest").fill("Ik wil rust en overzicht.");
        submit();
        assertThat(page.url()).endsWith("/feiten");

        choose("DEBTS", "INCOME");
        answer("residesHere", "YES");
        answer("directedBy", "ACCESS_TEAM");
        for (String no : List.of("oneOffAdvice", "wmoOnly", "youthSingleQuestion", "exDetainee")) {
            answer(no, "NO");
        }
        submit();
        assertThat(page.url()).endsWith("/besluit");
        assertThat(page.locator("main").textContent()).contains("Hoort bij de doelgroep");
        assertGoodAsItIs("intake-besluit");

        page.locator("form[action$=bevestigen] button").click();
        page.locator("a[href$=deelname]").click();
        answer("outcome", "JOINS");
        submit();
        assertGoodAsItIs("intake-toestemming");
        submit();
        assertThat(page.locator("main").textContent()).contains("Het traject is gestart");
        assertGoodAsItIs("intake-gestart");
        page.getByText("Naar het traject").click();
        assertThat(page.url()).contains("/trajecten/");

        open("/werklijst");
        assertThat(page.locator("main").textContent()).contains("Eerste Brug invullen");
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong() {
        logIn("mentor1");
        open("/aanmeldingen/nieuw");
        page.locator("#birthDate").fill("2999-01-01");
        page.locator("#helpRequest").fill("Dit moet blijven staan.");
        submit();

        assertThat(page.locator("#birthDate-fout").textContent()).contains("toekomst");
        assertThat(page.locator("#birthDate").inputValue()).isEqualTo("2999-01-01");
        assertThat(page.locator("#helpRequest").inputValue()).isEqualTo("Dit moet blijven staan.");
    }

    @Test
    void asking_later_needs_a_day_and_says_so_beside_it() {
        UUID id = referrals.eligible();
        logIn("mentor1");
        open("/aanmeldingen/" + id + "/deelname");
        answer("outcome", "NOT_DISCUSSED");
        submit();

        assertThat(page.locator("#askAgainOn-fout").textContent()).contains("Kies een dag");
        assertGoodAsItIs("intake-deelname-fout");
    }

    @Test
    void every_page_of_a_referral_is_good_in_both_languages_and_on_a_phone() {
        UUID received = referrals.received();
        UUID checked = referrals.checked(referrals.facts());
        UUID eligible = referrals.eligible();
        UUID joining = referrals.discussed(ParticipationOutcome.JOINS, null);
        logIn("mentor1");

        assertGood("/aanmeldingen", "intake-lijst");
        search("/aanmeldingen", "bestaat-niet");
        assertGood("/aanmeldingen", "intake-lijst-leeg");
        assertGood("/aanmeldingen/nieuw", "intake-nieuw");
        assertGood("/aanmeldingen/" + received, "intake-ontvangen");
        assertGood("/aanmeldingen/" + received + "/feiten", "intake-feiten");
        assertGood("/aanmeldingen/" + checked + "/besluit", "intake-besluit");
        assertGood("/aanmeldingen/" + eligible + "/deelname", "intake-deelname");
        assertGood("/aanmeldingen/" + joining + "/toestemming", "intake-toestemming");
    }

    private void submit() {
        page.locator("main form button.utrecht-button--submit").last().click();
    }

    private void choose(String... values) {
        for (String value : values) {
            page.locator("input[type=checkbox][value=" + value + "]").check();
        }
    }

    private void answer(String field, String value) {
        Locator radio = page.locator("input[type=radio][name=" + field + "][value=" + value + "]");
        radio.check();
    }
}

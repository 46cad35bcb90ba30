package nl.overbrug.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.BrowserTest;
import nl.overbrug.OpenPage;
import nl.overbrug.Visitor;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class UnsentBrowserTest extends BrowserTest {

    private static final String WORDS = "Rust in mijn hoofd & \"een\" <plan>";

    @Autowired
    private SampleController sample;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Environment environment;

    @AfterEach
    void saving_works_again() {
        sample.failing = false;
    }

    @Test
    void a_form_that_met_a_fault_is_sent_again_without_typing_anything_twice() {
        fillInTheForm();
        sample.failing = true;
        send();
        assertThat(page.locator("h1")).hasText("Er ging iets mis bij ons");
        assertThat(page.locator("blockquote").nth(1)).hasText(WORDS);
        assertGoodAsItIs("fout-opnieuw");

        sample.failing = false;
        send();

        var saved = sample.saved.get(sample.saved.size() - 1);
        assertThat(saved.naam()).isEqualTo("Deelnemer 7");
        assertThat(saved.toelichting()).isEqualTo(WORDS);
        assertThat(saved.pijlers()).hasSize(2);
    }

    @Test
    void a_form_that_stood_open_too_long_is_sent_again_as_well() {
        fillInTheForm();
        page.locator("main input[name=_csrf]").evaluate("field => field.value = 'of-yesterday'");
        send();
        assertThat(page.locator("h1")).hasText("Deze pagina stond te lang open");

        send();

        assertThat(sample.saved.get(sample.saved.size() - 1).toelichting()).isEqualTo(WORDS);
    }

    @Test
    void what_another_site_filled_in_is_not_given_back_to_be_sent() {
        var answer = Visitor.loggedIn(environment, "mentor1").postBare("/proef", "naam", "Van elders gestuurd");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Van elders", "Verstuur het opnieuw");
    }

    @Test
    void what_was_typed_is_there_to_be_passed_on_when_a_colleague_took_over_meanwhile() {
        var trajectory = trajectories.started();
        logIn("mentor1");
        open("/trajecten/" + trajectory + "/pauze");
        page.locator("#note").fill(WORDS);
        OpenPage.of(Visitor.loggedIn(environment, "mentor2"), "/trajecten/" + trajectory + "/overdragen")
                .fill("mentorId", trajectories.person("mentor2").id().toString())
                .fill("note", "Vervanging")
                .save();
        send();

        assertThat(page.locator("h1")).hasText("Een collega werkt hier nu aan");
        assertThat(page.locator("main")).containsText("Mentor Twee (demo)");
        assertThat(page.locator("blockquote")).hasText(WORDS);
        assertGoodAsItIs("fout-collega");
    }

    @Test
    void a_password_is_never_given_back() {
        open("/inloggen");
        page.locator("#gebruikersnaam").fill("mentor1");
        page.locator("#wachtwoord").fill("een geheim");
        page.locator("main input[name=_csrf]").evaluate("field => field.value = 'of-yesterday'");
        send();

        assertThat(page.content()).doesNotContain("een geheim");
    }

    private void fillInTheForm() {
        logIn("mentor1");
        open("/proef");
        page.locator("#naam").fill("Deelnemer 7");
        page.locator("#toelichting").fill(WORDS);
        page.locator("input[name=pijlers]").nth(0).check();
        page.locator("input[name=pijlers]").nth(5).check();
    }

    private void send() {
        page.locator("main button[type=submit]").first().click();
    }
}

package nl.overbrug.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overbrug.BrowserTest;
import nl.overbrug.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class FormBrowserTest extends BrowserTest {

    @Autowired
    private Environment environment;

    @BeforeEach
    void somebody_is_logged_in() {
        logIn("mentor1");
    }

    @Test
    void a_form_from_a_file_is_good_and_its_markup_stays_text() {
        assertGood(SampleFormController.PAGE, "bestand");

        assertThat(page.locator("main")).containsText("Uw <b>naam</b>");
        assertThat(page.locator("main")).containsText("Vul in wat u <i>wilt</i>.");
        assertThat(page.locator("main h2")).hasText("Over u");
        assertThat(page.locator("fieldset.group legend").first()).hasText("Getallen");
        assertThat(field("naam")).hasAttribute("aria-required", "true");
        speak("en");
        open(SampleFormController.PAGE);
        assertThat(page.locator("main")).containsText("Which colour?");
        assertThat(page.locator("main")).containsText("Red");
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_all_that_was_typed_is_still_there() {
        open(SampleFormController.PAGE);
        field("aantal").fill("veel");
        field("verhaal").fill("Een, twee\ndrie");
        page.locator("[name='answers[kleur]'][value=g]").check();
        page.locator("[name='answers[dagen]'][value=di]").check();
        field("wijk").selectOption("z");
        send();

        assertThat(page.locator("#problemen")).containsText("Hoeveel?: Vul een heel getal in");
        assertThat(page.locator("[id='answers[aantal]-fout']")).containsText("heel getal");
        assertThat(page.locator("[id='answers[naam]-fout']")).containsText("Vul dit in");
        assertThat(field("aantal")).hasValue("veel");
        assertThat(field("verhaal")).hasValue("Een, twee\ndrie");
        assertThat(field("wijk")).hasValue("z");
        assertThat(page.locator("[name='answers[kleur]'][value=g]")).isChecked();
        assertThat(page.locator("[name='answers[dagen]'][value=di]")).isChecked();
        assertGoodAsItIs("bestand-fout");
    }

    @Test
    void what_was_filled_in_is_shown_to_read() {
        open(SampleFormController.PAGE);
        field("naam").fill("Jo");
        page.locator("[name='answers[kleur]'][value=r]").check();
        page.locator("[name='answers[akkoord]'][type=checkbox]").check();
        send();

        assertThat(page.locator(".facts")).containsText("Rood");
        assertThat(page.locator(".facts")).containsText("niet ingevuld");
        assertGoodAsItIs("bestand-antwoorden");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused() {
        Visitor.Answer answer = Visitor.loggedIn(environment, "mentor1")
                .post(
                        SampleFormController.PAGE,
                        SampleFormController.PAGE,
                        "answers[naam]",
                        "Jo",
                        "answers[geheim]",
                        "1");

        Assertions.assertThat(answer.status()).isEqualTo(400);
    }

    private Locator field(String key) {
        return page.locator("[name='answers[" + key + "]']");
    }

    private void send() {
        page.locator("main form button").click();
    }
}

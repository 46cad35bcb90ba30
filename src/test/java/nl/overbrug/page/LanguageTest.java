package nl.overbrug.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class LanguageTest {

    @Autowired
    private Environment environment;

    private Visitor visitor;

    @BeforeEach
    void come_in() {
        visitor = Visitor.of(environment);
    }

    @Test
    void pages_are_dutch_until_somebody_chooses_otherwise() {
        assertThat(visitor.get("/inloggen").body()).contains("lang=\"nl\"", "Wachtwoord");
    }

    @Test
    void english_is_remembered_also_for_who_is_not_logged_in() {
        var chosen = visitor.post("/inloggen", "/taal", "taal", "en", "terug", "/inloggen?uit");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/inloggen?uit");
        assertThat(visitor.get("/inloggen").body()).contains("lang=\"en\"", "Password");
    }

    @Test
    void a_language_that_is_not_there_is_dutch() {
        visitor.post("/inloggen", "/taal", "taal", "xx", "terug", "/");

        assertThat(visitor.get("/inloggen").body()).contains("lang=\"nl\"");
    }

    @Test
    void the_switch_does_not_lead_to_another_site() {
        assertThat(visitor.post("/inloggen", "/taal", "taal", "en", "terug", "//elders.example/inloggen")
                        .location())
                .isEqualTo("/");
    }

    @Test
    void an_error_page_is_in_the_chosen_language() {
        visitor.post("/inloggen", "/taal", "taal", "en", "terug", "/");

        assertThat(visitor.get("/vendor/bestaat-niet.css").body()).contains("This page does not exist");
    }
}

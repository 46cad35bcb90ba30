package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class LoginTest {

    @Autowired
    private Environment environment;

    private Visitor visitor;

    @BeforeEach
    void somebody_new_comes_in() {
        visitor = Visitor.of(environment);
    }

    @Test
    void who_is_not_logged_in_is_asked_to() {
        Answer answer = visitor.get("/beheer/accounts");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/inloggen");
    }

    @Test
    void the_login_page_lists_the_accounts_of_the_demo() {
        assertThat(visitor.get("/inloggen").body()).contains("mentor1", "mentor3", "beleid2", "manager", "beheer");
    }

    @Test
    void a_right_password_leads_to_the_start_page() {
        assertThat(visitor.logIn("mentor1", "overbrug-demo").location()).isEqualTo("/");
    }

    @Test
    void the_start_page_is_that_of_what_somebody_does() {
        Map.of(
                        "mentor1", "/werklijst",
                        "beleid1", "/regels",
                        "manager", "/monitor/bereik",
                        "beheer", "/beheer/accounts")
                .forEach((who, start) -> assertThat(
                                Visitor.loggedIn(environment, who).get("/").location())
                        .as("of " + who)
                        .isEqualTo(start));
    }

    @Test
    void capitals_and_blanks_around_the_username_do_not_matter() {
        assertThat(visitor.logIn(" Mentor1 ", "overbrug-demo").location()).isEqualTo("/");
    }

    @Test
    void logging_in_gives_another_session() {
        String before = sessionOf(visitor.get("/inloggen"));

        String after = sessionOf(visitor.logIn("mentor1", "overbrug-demo"));

        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Answer wrong = visitor.logIn("manager", "overbrug-dema");
        Answer unknown = visitor.logIn("niemand-" + UUID.randomUUID(), "overbrug-demo");

        assertThat(wrong.location()).isEqualTo("/inloggen?fout");
        assertThat(unknown.location()).isEqualTo(wrong.location());
        assertThat(visitor.get("/inloggen?fout").body()).contains("horen niet bij elkaar");
    }

    @Test
    void who_keeps_guessing_has_to_wait_even_with_the_right_password() {
        String username = "gokker-" + UUID.randomUUID();
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            assertThat(visitor.logIn(username, "gok " + i).location()).isEqualTo("/inloggen?fout");
        }

        assertThat(visitor.logIn(username, "gok").location()).isEqualTo("/inloggen?wachten");
        assertThat(visitor.get("/inloggen?wachten").body()).contains("Wacht een paar minuten");
    }

    @Test
    void logging_out_ends_the_session() {
        visitor.logIn("mentor2", "overbrug-demo");

        assertThat(visitor.post("/mijn/wachtwoord", "/uitloggen").location()).isEqualTo("/inloggen?uit");
        assertThat(visitor.get("/mijn/wachtwoord").location()).isEqualTo("/inloggen");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        visitor.logIn("beheer", "overbrug-demo");

        assertThat(visitor.postBare("/beheer/teams", "name", "Team Vals").status())
                .isEqualTo(403);
    }

    @Test
    void a_form_of_a_session_that_has_ended_asks_to_log_in_again() {
        assertThat(visitor.postBare("/beheer/teams", "name", "Team Laat").location())
                .isEqualTo("/inloggen?verlopen");
    }

    private static String sessionOf(Answer answer) {
        return answer.headers().getOrDefault("set-cookie", java.util.List.of()).stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }
}

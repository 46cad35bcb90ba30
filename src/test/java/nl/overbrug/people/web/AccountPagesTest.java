package nl.overbrug.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class AccountPagesTest {

    private static final String OWN_PASSWORD = "een zin die niemand raadt";

    @Autowired
    private Environment environment;

    private Visitor admin;
    private String username;

    @BeforeEach
    void an_administrator_and_a_new_name() {
        admin = Visitor.loggedIn(environment, "beheer");
        username = "p-" + UUID.randomUUID();
    }

    @Test
    void a_new_colleague_gets_a_password_once_and_chooses_an_own_one() {
        Answer created = create();
        Answer page = admin.get(created.location());
        String given = given(page);
        assertThat(admin.get(created.location()).body()).doesNotContain(given);

        Visitor colleague = Visitor.of(environment);
        assertThat(colleague.logIn(username, given).location()).isEqualTo("/");
        assertThat(colleague.get("/").location()).isEqualTo("/mijn/wachtwoord");
        assertThat(colleague.get("/api/v1/regels").status()).isEqualTo(403);
        assertThat(colleague.get("/api/v1/regels").body()).contains("\"status\":403", "eigen wachtwoord");
        assertThat(colleague.get("/mijn/wachtwoord").body()).contains("Kies eerst een eigen wachtwoord");
        assertThat(choose(colleague, given, OWN_PASSWORD).location()).isEqualTo("/inloggen?gewijzigd");
        assertThat(colleague.logIn(username, given).location()).isEqualTo("/inloggen?fout");
        assertThat(colleague.logIn(username, OWN_PASSWORD).location()).isEqualTo("/");
        assertThat(colleague.get("/mijn/wachtwoord").body()).doesNotContain("Kies eerst");
    }

    @Test
    void what_is_wrong_with_a_password_stands_beside_it_and_no_password_comes_back() {
        String given = given(admin.get(create().location()));
        Visitor colleague = Visitor.of(environment);
        colleague.logIn(username, given);

        Answer wrong = choose(colleague, "niet mijn wachtwoord", OWN_PASSWORD);
        Answer shortOne = choose(colleague, given, "kort");
        Answer other = colleague.post(
                "/mijn/wachtwoord", "/mijn/wachtwoord", "old", given, "fresh", OWN_PASSWORD, "again", "anders");

        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.body()).contains("Dit is niet uw wachtwoord").doesNotContain(OWN_PASSWORD);
        assertThat(shortOne.body()).contains("Gebruik minstens 12 tekens").doesNotContain(given);
        assertThat(other.body()).contains("niet hetzelfde als het nieuwe wachtwoord");
    }

    @Test
    void a_stopped_account_is_out_at_the_next_click_and_cannot_come_back() {
        Colleague colleague = colleague();

        Answer stopped = setActive(colleague.page, false);

        assertThat(admin.get(stopped.location()).body())
                .contains("Het account is gestopt", "Account starten", "Account gemaakt", "Beheer (demo)");
        assertThat(colleague.visitor.get("/mijn/wachtwoord").location()).isEqualTo("/inloggen");
        assertThat(colleague.visitor.logIn(username, OWN_PASSWORD).location()).isEqualTo("/inloggen?fout");
        setActive(colleague.page, true);
        assertThat(colleague.visitor.logIn(username, OWN_PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_password_that_was_given_anew_ends_the_sessions_of_the_old_one() {
        Colleague colleague = colleague();

        Answer reset = admin.post(colleague.page, colleague.page + "/wachtwoord");

        assertThat(given(admin.get(reset.location()))).isNotEqualTo(OWN_PASSWORD);
        assertThat(colleague.visitor.get("/mijn/wachtwoord").location()).isEqualTo("/inloggen");
    }

    @Test
    void another_role_counts_from_the_next_click() {
        Colleague colleague = colleague();
        assertThat(colleague.visitor.get("/beheer/teams").status()).isEqualTo(403);

        admin.post(colleague.page, colleague.page, "version", version(), "displayName", "Nu Beheer", "roles", "ADMIN");

        assertThat(colleague.visitor.get("/beheer/teams").status()).isEqualTo(200);
        setActive(colleague.page, false);
    }

    @Test
    void a_form_that_cannot_be_right_comes_back_with_what_was_filled_in() {
        Answer answer = admin.post(
                "/beheer/accounts/nieuw",
                "/beheer/accounts",
                "username",
                "Met Hoofdletters",
                "displayName",
                "Blijft Staan",
                "roles",
                "KONING");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Controleer uw antwoorden", "Blijft Staan", "Met Hoofdletters");
    }

    @Test
    void an_account_that_does_not_exist_is_not_found() {
        assertThat(admin.get("/beheer/accounts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(admin.get("/beheer/teams/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void a_stale_page_is_told_so() {
        Colleague colleague = colleague();
        String stale = version();
        setActive(colleague.page, false);

        Answer answer = admin.post(
                colleague.page, colleague.page, "version", stale, "displayName", "Te Laat", "roles", "POLICY");

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd", "Te Laat");
    }

    @Test
    void teams_are_made_and_renamed() {
        String name = "Team " + UUID.randomUUID();
        assertThat(admin.post("/beheer/teams", "/beheer/teams", "name", name).location())
                .isEqualTo("/beheer/teams");
        Matcher link = Pattern.compile("(/beheer/teams/[0-9a-f-]{36})\">" + name)
                .matcher(admin.get("/beheer/teams").body());
        assertThat(link.find()).isTrue();

        admin.post(link.group(1), link.group(1), "version", "1", "name", name + " nieuw");

        assertThat(admin.get("/beheer/teams").body()).contains(name + " nieuw", "Opgeslagen.");
        assertThat(admin.post("/beheer/teams", "/beheer/teams", "name", "").body())
                .contains("Vul dit in");
    }

    private record Colleague(Visitor visitor, String page) {}

    /** Logged in with a password of one's own. */
    private Colleague colleague() {
        Answer created = create();
        Visitor visitor = Visitor.of(environment);
        String given = given(admin.get(created.location()));
        visitor.logIn(username, given);
        choose(visitor, given, OWN_PASSWORD);
        visitor.logIn(username, OWN_PASSWORD);
        return new Colleague(visitor, created.location());
    }

    private Answer create() {
        return admin.post(
                "/beheer/accounts/nieuw",
                "/beheer/accounts",
                "username",
                username,
                "displayName",
                "Verzonnen Collega",
                "roles",
                "POLICY");
    }

    private static Answer choose(Visitor visitor, String old, String fresh) {
        return visitor.post("/mijn/wachtwoord", "/mijn/wachtwoord", "old", old, "fresh", fresh, "again", fresh);
    }

    private Answer setActive(String page, boolean active) {
        Matcher version = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"")
                .matcher(admin.get(page).body());
        assertThat(version.find()).isTrue();
        return admin.post(page, page + "/actief", "version", version.group(1), "active", String.valueOf(active));
    }

    /** Of an account that nobody changed yet. */
    private static String version() {
        return "1";
    }

    private static String given(Answer page) {
        Matcher password = Pattern.compile("id=\"gegeven-wachtwoord\">([^<]+)<").matcher(page.body());
        assertThat(password.find()).isTrue();
        return password.group(1);
    }
}

package nl.overbrug.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overbrug.BrowserTest;
import nl.overbrug.people.AccountDraft;
import nl.overbrug.people.Accounts;
import nl.overbrug.people.Role;
import nl.overbrug.people.Teams;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminPagesBrowserTest extends BrowserTest {

    private static final String LONGEST = "Verzonnen-Achternaam-".repeat(5).substring(0, 100);

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @BeforeEach
    void the_administrator_is_there() {
        logIn("beheer");
    }

    @Test
    void two_hundred_accounts_with_the_longest_names_can_be_read_and_searched() {
        UUID team = team(LONGEST.substring(0, 60) + UUID.randomUUID());
        people.as("beheer", () -> {
            IntStream.range(0, 200).forEach(n -> make(n % 2 == 0 ? LONGEST : "Verzonnen " + n, team));
            return team;
        });

        assertGood("/beheer/accounts", "accounts");
        assertThat(page.locator("h1")).hasText("Accounts");
        assertThat(page.locator("tbody tr")).hasCount(25);
        page.locator("a[rel=next]").click();
        assertThat(page.locator(".pager")).containsText("Pagina 2 van");
        page.locator("#naam").fill("mentor1");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).hasText("1 account");
        assertThat(page.locator("tbody th")).hasText("Mentor Een (demo)");
        search("/beheer/accounts", "bestaat-niet");
        assertGood("/beheer/accounts", "accounts-leeg");
        open("/beheer/teams/" + team);
        assertGoodAsItIs("team-lang");
        open("/beheer/teams");
        assertGoodAsItIs("teams-lang");
    }

    @Test
    void a_new_account_that_cannot_be_right_says_what_is_missing() {
        assertGood("/beheer/accounts/nieuw", "account-nieuw");
        assertThat(page.locator("h1")).hasText("Nieuw account");
        page.locator("#username").fill("Met Hoofdletters");
        submit();

        assertThat(page.locator("#problemen a").first()).hasAttribute("href", "#username");
        assertThat(page.locator("#username")).hasValue("Met Hoofdletters");
        assertGoodAsItIs("account-nieuw-fout");
    }

    @Test
    void an_account_is_made_with_the_keyboard_and_its_password_shown_once() {
        open("/beheer/accounts/nieuw");
        page.locator("#username").focus();
        page.keyboard().type("p-" + UUID.randomUUID());
        page.keyboard().press("Tab");
        page.keyboard().type("Verzonnen Collega");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Verzonnen Collega");
        assertThat(page.locator("#gegeven-wachtwoord")).isVisible();
        assertGoodAsItIs("account-gemaakt");
        page.locator("#displayName").fill("");
        submit();
        assertThat(page.locator("#problemen")).isVisible();
        assertGoodAsItIs("account-fout");
    }

    @Test
    void what_a_colleague_saved_meanwhile_stands_beneath_the_field() {
        UUID team = people.person("mentor1").teamId();
        UUID id = people.as("beheer", () -> make("Verzonnen Naam", team));
        open("/beheer/accounts/" + id);
        people.as(
                "beheer",
                () -> accounts.change(id, 1, draft("Andere Naam", team)).value());
        page.locator("#displayName").fill("Mijn Naam");
        submit();

        assertThat(page.locator("#displayName-intussen")).containsText("Intussen opgeslagen: Andere Naam");
        assertThat(page.locator("#displayName"))
                .hasAccessibleDescription(java.util.regex.Pattern.compile("Andere Naam"));
        assertGoodAsItIs("account-intussen");
        speak("en");
        submit();
        assertThat(page.locator("h1")).hasText("Mijn Naam");
    }

    @Test
    void a_team_without_a_name_is_refused() {
        assertGood("/beheer/teams", "teams");
        assertThat(page.locator("h1")).hasText("Teams");
        submit();
        assertThat(page.locator("#name-fout")).isVisible();
        assertGoodAsItIs("teams-fout");
        open("/beheer/teams/" + team("Team " + UUID.randomUUID()));
        page.locator("#name").fill("");
        submit();
        assertThat(page.locator("#name-fout")).isVisible();
        assertGoodAsItIs("team-fout");
    }

    @Test
    void an_own_password_is_chosen_and_what_is_wrong_stands_beside_it() {
        assertGood("/mijn/wachtwoord", "wachtwoord");
        assertThat(page.locator("h1")).hasText("Mijn wachtwoord");
        page.locator("#old").fill("overbrug-demo");
        page.keyboard().press("Tab");
        page.keyboard().type("kort");
        page.keyboard().press("Tab");
        page.keyboard().type("anders");
        page.keyboard().press("Enter");

        assertThat(page.locator("#fresh-fout")).isVisible();
        assertThat(page.locator("#old")).hasValue("");
        assertGoodAsItIs("wachtwoord-fout");
    }

    private UUID team(String name) {
        return people.as("beheer", () -> teams.create(name).value());
    }

    private UUID make(String name, UUID team) {
        return accounts.create(draft(name, team)).value().accountId();
    }

    private static AccountDraft draft(String name, UUID team) {
        return new AccountDraft("p-" + UUID.randomUUID(), name, Set.of(Role.MENTOR, Role.POLICY, Role.MANAGER), team);
    }

    private void submit() {
        page.locator("main form button.utrecht-button--submit").first().click();
    }
}

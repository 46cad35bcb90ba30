package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private People people;

    @Autowired
    private Audit audit;

    @Test
    void a_new_account_can_log_in_with_the_password_that_was_given_and_must_change_it() {
        GivenPassword given = asAdmin(() -> accounts.create(draft(Role.POLICY))).value();

        Account account = asAdmin(() -> accounts.find(given.accountId())).orElseThrow();
        assertThat(account.active()).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(audit.of(given.accountId())).extracting(Audit.Entry::what).containsExactly("audit.account.gemaakt");
    }

    @Test
    void a_given_password_shows_in_no_text() {
        GivenPassword given = asAdmin(() -> accounts.create(draft(Role.POLICY))).value();

        assertThat(given.toString()).doesNotContain(given.password());
    }

    @Test
    void a_username_is_given_once() {
        AccountDraft draft = draft(Role.MANAGER);
        asAdmin(() -> accounts.create(draft)).value();

        assertRefused(asAdmin(() -> accounts.create(draft)), "username", "probleem.gebruikersnaam-bezet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Hoofdletter", "met spatie", "-streep", "é1234"})
    void a_username_has_a_plain_form(String username) {
        AccountDraft draft = new AccountDraft(username, "Verzonnen", Set.of(Role.POLICY), null);

        assertRefused(asAdmin(() -> accounts.create(draft)), "username", "probleem.gebruikersnaam");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        Result<GivenPassword> result = asAdmin(() -> accounts.create(new AccountDraft("", " ", null, null)));

        assertThat(result.problems()).extracting(Problem::field).containsExactly("username", "displayName", "roles");
    }

    @Test
    void a_mentor_needs_a_team_that_exists() {
        assertRefused(asAdmin(() -> accounts.create(draft(Role.MENTOR))), "teamId", "probleem.mentor-zonder-team");
        AccountDraft elsewhere = new AccountDraft(username(), "Verzonnen", Set.of(Role.MENTOR), UUID.randomUUID());
        assertRefused(asAdmin(() -> accounts.create(elsewhere)), "teamId", "probleem.onbekende-keuze");
    }

    @Test
    void an_administrator_is_no_mentor() {
        UUID team = people.teams().get(0).id();
        AccountDraft both = new AccountDraft(username(), "Verzonnen", Set.of(Role.MENTOR, Role.ADMIN), team);

        assertRefused(asAdmin(() -> accounts.create(both)), "roles", "probleem.beheer-en-mentor");
    }

    @Test
    void roles_and_team_can_change_and_the_username_cannot() {
        Account account = created(draft(Role.POLICY));
        UUID team = people.teams().get(0).id();
        AccountDraft other = new AccountDraft("iets-anders", "Andere Naam", Set.of(Role.MENTOR), team);

        asAdmin(() -> accounts.change(account.id(), account.version(), other)).value();

        Person after = people.byId(account.id()).orElseThrow();
        assertThat(after)
                .isEqualTo(new Person(
                        account.id(), account.person().username(), "Andere Naam", Set.of(Role.MENTOR), team));
        assertThat(people.mentorsOf(team)).contains(after);
    }

    @Test
    void a_page_that_was_overtaken_changes_nothing() {
        Account account = created(draft(Role.POLICY));
        asAdmin(() -> accounts.setActive(account.id(), account.version(), false))
                .value();

        assertRefused(asAdmin(() -> accounts.setActive(account.id(), account.version(), true)), "", Problem.STALE);
        assertThat(people.byId(account.id())).isPresent();
        assertThat(asAdmin(() -> accounts.find(account.id())).orElseThrow().active())
                .isFalse();
    }

    @Test
    void the_last_administrator_stays() {
        List<Account> administrators = asAdmin(() -> accounts.named(null)).stream()
                .filter(account -> account.active() && account.person().has(Role.ADMIN))
                .toList();
        assertThat(administrators).extracting(a -> a.person().username()).containsExactly("beheer");
        Account last = administrators.get(0);

        assertRefused(
                asAdmin(() -> accounts.setActive(last.id(), last.version(), false)), "", "probleem.laatste-beheerder");
        AccountDraft other = new AccountDraft("beheer", "Beheer (demo)", Set.of(Role.POLICY), null);
        assertRefused(
                asAdmin(() -> accounts.change(last.id(), last.version(), other)), "", "probleem.laatste-beheerder");
    }

    @Test
    void no_first_administrator_is_made_where_there_is_one() {
        assertRefused(accounts.createFirstAdministrator("tweede"), "", "probleem.beheerder-bestaat");
    }

    @Test
    void only_an_administrator_looks_after_accounts_and_teams() {
        UUID id = people.byUsername("mentor1").orElseThrow().id();
        for (String username : List.of("mentor1", "beleid1", "manager")) {
            Person person = people.byUsername(username).orElseThrow();
            List<Supplier<?>> deeds = List.of(
                    () -> accounts.named(null),
                    () -> accounts.find(id),
                    () -> accounts.create(draft(Role.ADMIN)),
                    () -> accounts.change(id, 1, draft(Role.ADMIN)),
                    () -> accounts.setActive(id, 1, false),
                    () -> accounts.resetPassword(id),
                    teams::all,
                    () -> teams.find(id),
                    () -> teams.create("Team Vals"),
                    () -> teams.rename(id, 1, "Team Vals"));
            assertThat(deeds)
                    .allSatisfy(deed -> assertThatThrownBy(() -> people.as(person, deed))
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void a_team_has_a_name_of_its_own_however_it_is_written() {
        String name = "Team " + username();
        UUID team = asAdmin(() -> teams.create(name)).value();
        UUID other = asAdmin(() -> teams.create(name + " West")).value();

        assertRefused(
                asAdmin(() -> teams.create(name.toUpperCase(java.util.Locale.ROOT))),
                "name",
                "probleem.teamnaam-bezet");
        assertRefused(asAdmin(() -> teams.rename(other, 1, name)), "name", "probleem.teamnaam-bezet");
        assertRefused(asAdmin(() -> teams.create("x".repeat(101))), "name", "probleem.te-lang");
        assertRefused(asAdmin(() -> teams.create(" ")), "name", "probleem.verplicht");
        assertThat(asAdmin(() -> teams.rename(team, 1, name + " Oost")).isDone())
                .isTrue();
        assertRefused(asAdmin(() -> teams.rename(team, 1, name + " Zuid")), "", Problem.STALE);
        assertThat(audit.of(team))
                .extracting(Audit.Entry::what)
                .containsExactly("audit.team.gemaakt", "audit.team.hernoemd");
    }

    private Account created(AccountDraft draft) {
        UUID id = asAdmin(() -> accounts.create(draft)).value().accountId();
        return asAdmin(() -> accounts.find(id)).orElseThrow();
    }

    private <T> T asAdmin(Supplier<T> work) {
        return people.as(people.byUsername("beheer").orElseThrow(), work);
    }

    private static AccountDraft draft(Role role) {
        return new AccountDraft(username(), "Verzonnen Naam", EnumSet.of(role), null);
    }

    private static String username() {
        return "test-" + UUID.randomUUID();
    }

    private static void assertRefused(Result<?> result, String field, String code) {
        assertThat(result.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }
}

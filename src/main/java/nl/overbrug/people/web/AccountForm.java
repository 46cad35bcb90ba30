package nl.overbrug.people.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.people.Account;
import nl.overbrug.people.AccountDraft;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;

/**
 * An account as the page asks it.
 *
 * @param version null while there is no account yet
 */
record AccountForm(String username, String displayName, Set<Role> roles, UUID teamId, Integer version) {

    AccountForm {
        roles = roles == null
                ? Set.of()
                : roles.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    AccountForm(Account account) {
        this(account.person(), account.version());
    }

    private AccountForm(Person person, Integer version) {
        this(person.username(), person.displayName(), person.roles(), person.teamId(), version);
    }

    static AccountForm empty() {
        return new AccountForm(null, null, Set.of(), null, null);
    }

    /** Without one it can only be stale. */
    int knownVersion() {
        return version == null ? 0 : version;
    }

    AccountDraft draft() {
        return new AccountDraft(username, displayName, roles, teamId);
    }
}

package nl.overbrug.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, for administrators. Whatever is done here is in the audit of the account. An account is stopped, never deleted. */
@Service
public class Accounts {

    private final AccountRows rows;
    private final TeamRows teams;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Audit audit;

    Accounts(AccountRows rows, TeamRows teams, Passwords passwords, CurrentPerson current, Audit audit) {
        this.rows = rows;
        this.teams = teams;
        this.passwords = passwords;
        this.current = current;
        this.audit = audit;
    }

    /**
     * Active ones first, then by name.
     *
     * @param part of the name or the username; null or blank for all
     */
    public List<Account> named(String part) {
        current.require(Role.ADMIN);
        String sought = part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
        return rows.all().stream()
                .filter(account ->
                        account.person().displayName().toLowerCase(Locale.ROOT).contains(sought)
                                || account.person().username().contains(sought))
                .toList();
    }

    public Optional<Account> find(UUID id) {
        current.require(Role.ADMIN);
        return rows.find(id);
    }

    /** What was done with an account, and by whom (null: the system). */
    public record Deed(Instant at, String by, String what) {}

    /** Oldest first. */
    public List<Deed> history(UUID id) {
        current.require(Role.ADMIN);
        List<Audit.Entry> entries = audit.of(id);
        Map<UUID, String> names = rows.names(entries.stream()
                .map(Audit.Entry::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> new Deed(entry.at(), names.get(entry.personId()), entry.what()))
                .toList();
    }

    @Transactional
    public Result<GivenPassword> create(AccountDraft draft) {
        current.require(Role.ADMIN);
        List<Problem> problems = draft.problems(teams.all());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        return insert(draft);
    }

    /** Name, roles and team; the username stays what it is. */
    @Transactional
    public Result<UUID> change(UUID id, int version, AccountDraft draft) {
        current.require(Role.ADMIN);
        Account before = rows.find(id).orElseThrow();
        AccountDraft kept =
                new AccountDraft(before.person().username(), draft.displayName(), draft.roles(), draft.teamId());
        List<Problem> problems = kept.problems(teams.all());
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Account after = new Account(person(id, kept), version, before.active(), before.mustChangePassword());
        return save(before, after, version, "audit.account.gewijzigd");
    }

    /** A stopped account cannot log in, and whoever is logged in with it is out at the next click. */
    @Transactional
    public Result<UUID> setActive(UUID id, int version, boolean active) {
        current.require(Role.ADMIN);
        Account before = rows.find(id).orElseThrow();
        Account after = new Account(before.person(), version, active, before.mustChangePassword());
        return save(before, after, version, active ? "audit.account.gestart" : "audit.account.gestopt");
    }

    @Transactional
    public GivenPassword resetPassword(UUID id) {
        current.require(Role.ADMIN);
        rows.find(id).orElseThrow();
        String password = passwords.generate();
        rows.setPassword(id, passwords.hash(password), true);
        audit.changed(id, "audit.account.wachtwoord-gegeven");
        return new GivenPassword(id, password);
    }

    /** For a start without anybody: done by the system itself. Refused when an active administrator exists. */
    @Transactional
    Result<GivenPassword> createFirstAdministrator(String username) {
        AccountDraft draft = new AccountDraft(username, username, Set.of(Role.ADMIN), null);
        if (rows.activeAdministrators() > 0) {
            return Result.refused(Problem.of("", "probleem.beheerder-bestaat"));
        }
        List<Problem> problems = draft.problems(List.of());
        return problems.isEmpty() ? insert(draft) : Result.refused(problems);
    }

    private Result<GivenPassword> insert(AccountDraft draft) {
        UUID id = UUID.randomUUID();
        String password = passwords.generate();
        if (!rows.insert(person(id, draft), passwords.hash(password), true)) {
            return Result.refused(Problem.of("username", "probleem.gebruikersnaam-bezet"));
        }
        audit.changed(id, "audit.account.gemaakt");
        return Result.done(new GivenPassword(id, password));
    }

    private Result<UUID> save(Account before, Account after, int version, String what) {
        if (isAdministrator(before) && !isAdministrator(after) && rows.activeAdministrators() == 1) {
            return Result.refused(Problem.of("", "probleem.laatste-beheerder"));
        }
        if (!rows.update(after, version)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(after.id(), what);
        return Result.done(after.id());
    }

    private static boolean isAdministrator(Account account) {
        return account.active() && account.person().has(Role.ADMIN);
    }

    private static Person person(UUID id, AccountDraft draft) {
        return new Person(id, draft.username(), draft.displayName().strip(), draft.roles(), draft.teamId());
    }
}

package nl.overbrug.people;

import java.util.Optional;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing one's own password. */
@Service
public class OwnPassword {

    private final AccountRows rows;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Audit audit;

    OwnPassword(AccountRows rows, Passwords passwords, CurrentPerson current, Audit audit) {
        this.rows = rows;
        this.passwords = passwords;
        this.current = current;
        this.audit = audit;
    }

    /** Whether the person still has a password that an administrator gave. */
    public boolean mustChange() {
        return rows.find(current.get().id()).map(Account::mustChangePassword).orElse(false);
    }

    /** Ends every session of this person: the caller logs in anew with the new password. */
    @Transactional
    public Result<Person> change(String old, String fresh, String again) {
        Person person = current.get();
        Optional<Problem> problem = problem(person, old, fresh, again);
        if (problem.isPresent()) {
            return Result.refused(problem.get());
        }
        rows.setPassword(person.id(), passwords.hash(fresh), false);
        audit.changed(person.id(), "audit.account.wachtwoord-gekozen");
        return Result.done(person);
    }

    private Optional<Problem> problem(Person person, String old, String fresh, String again) {
        if (old == null || old.isEmpty()) {
            return Optional.of(Problem.missing("old"));
        }
        String hash = rows.login(person.id()).orElseThrow().passwordHash();
        if (!passwords.matches(old, hash)) {
            return Optional.of(Problem.of("old", "probleem.wachtwoord-oud"));
        }
        Optional<Problem> weak = passwords.problem("fresh", fresh, person);
        if (weak.isPresent()) {
            return weak;
        }
        if (fresh.equals(old)) {
            return Optional.of(Problem.of("fresh", "probleem.wachtwoord-zelfde"));
        }
        return fresh.equals(again) ? Optional.empty() : Optional.of(Problem.of("again", "probleem.wachtwoord-anders"));
    }
}

package nl.overbrug.ruledraft;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruleversion.Publishing;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.ruleversion.VersionHistory;
import org.springframework.stereotype.Service;

/** Taking a published version back before its day comes. For policy officers. */
@Service
public class Withdrawing {

    private final Publishing publishing;
    private final VersionBook book;
    private final VersionHistory history;
    private final CurrentPerson current;
    private final MovableClock clock;

    Withdrawing(
            Publishing publishing,
            VersionBook book,
            VersionHistory history,
            CurrentPerson current,
            MovableClock clock) {
        this.history = history;
        this.publishing = publishing;
        this.book = book;
        this.current = current;
        this.clock = clock;
    }

    /** The version, when it can still be taken back. */
    public Optional<RuleVersion> find(UUID version) {
        current.require(Role.POLICY);
        return book.upToDate()
                .find(version)
                .map(stored -> stored.version())
                .filter(found -> found.validFrom().isAfter(clock.today()));
    }

    /** The rule set of any version, also one that holds already or that a colleague took back. */
    public Optional<String> ruleSetOf(UUID version) {
        current.require(Role.POLICY);
        return history.find(version).map(stored -> stored.version().ruleSet());
    }

    /** Refused without a reason, or when its day has come. */
    public Result<UUID> withdraw(UUID version, String reason) {
        current.require(Role.POLICY);
        if (reason == null || reason.isBlank()) {
            return Result.refused(Problem.missing("reason"));
        }
        if (reason.length() > DraftLife.LONGEST) {
            return Result.refused(Problem.of("reason", "probleem.te-lang", DraftLife.LONGEST));
        }
        return publishing.withdraw(version, reason.strip())
                ? Result.done(version)
                : Result.refused(Problem.of("", "ruledraft.probleem.geldt-al"));
    }
}

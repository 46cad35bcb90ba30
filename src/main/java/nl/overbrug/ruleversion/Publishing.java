package nl.overbrug.ruleversion;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.ruleversion.RuleVersion.Origin;
import nl.overbrug.ruleversion.RuleVersion.Publication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts versions in the book and takes them out before their day; what has held is never changed. For policy officers. */
@Service
public class Publishing {

    private final VersionRows rows;
    private final VersionBook book;
    private final CurrentPerson current;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;

    Publishing(
            VersionRows rows,
            VersionBook book,
            CurrentPerson current,
            MovableClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.book = book;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Publishes in the caller's transaction; the current person is the publisher.
     *
     * @throws IllegalArgumentException when it would hold in the past
     * @throws RuntimeException when the version cannot be read or compiled
     */
    @Transactional
    public RuleVersion publish(NewVersion wanted) {
        Person publisher = current.require(Role.POLICY);
        if (wanted.from().isBefore(clock.today())) {
            throw new IllegalArgumentException("a version holds from today or later, not from " + wanted.from());
        }
        StoredVersion stored = new StoredVersion(
                new RuleVersion(
                        UUID.randomUUID(),
                        wanted.ruleSet(),
                        rows.nextNumber(wanted.ruleSet()),
                        wanted.from(),
                        new Publication(Origin.EDITED, publisher.id(), clock.instant()),
                        wanted.story().running()),
                wanted.source());
        book.table(stored).engine();
        if (!rows.add(stored, wanted.cases(), wanted.story())) {
            throw new IllegalStateException("another version of " + wanted.ruleSet() + " was just published");
        }
        reload();
        events.publishEvent(new VersionPublished(stored.version()));
        return stored.version();
    }

    /** Takes a version back before its day has come; false when it holds already, or was taken back before. */
    @Transactional
    public boolean withdraw(UUID version, String reason) {
        Person person = current.require(Role.POLICY);
        Optional<RuleVersion> planned = book.upToDate()
                .find(version)
                .map(StoredVersion::version)
                .filter(found -> found.validFrom().isAfter(clock.today()));
        if (planned.isEmpty() || !rows.withdraw(version, person.id(), clock.instant(), reason)) {
            return false;
        }
        reload();
        events.publishEvent(new VersionWithdrawn(planned.get()));
        return true;
    }

    /** At once for this transaction, and again when it has ended, whichever way. */
    private void reload() {
        book.reload();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                book.reload();
            }
        });
    }
}

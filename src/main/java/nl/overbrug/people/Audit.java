package nl.overbrug.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.ListPage;

/** Who read or changed which dossier, and when. Rows are only ever added. */
public interface Audit {

    /** @param subject the referral or trajectory; @param what a key in the message files, for instance {@code audit.aanmelding.gelezen} */
    void read(UUID subject, String what);

    void changed(UUID subject, String what);

    List<Entry> of(UUID subject);

    /**
     * The same of several subjects together, the latest first, as a person reads it: each change by itself, and what one person read on one
     * day as one visit.
     */
    List<Visit> visits(Collection<UUID> subjects, ListPage page);

    int countVisits(Collection<UUID> subjects);

    /** The last time that one of these was done; empty when never, or when the system did it. */
    Optional<Change> lastChange(UUID subject, String... what);

    /** @param by the name of who did it */
    record Change(Instant at, String by) {}

    /**
     * @param by the name of who did it; null when nobody was logged in: the system did it, or a participant on an own device
     * @param times how often
     * @param what which things, each once
     */
    record Visit(Instant from, Instant until, String by, boolean change, int times, List<String> what) {}

    /** @param personId null when the system did it */
    record Entry(Instant at, UUID personId, boolean change, String what) {}
}

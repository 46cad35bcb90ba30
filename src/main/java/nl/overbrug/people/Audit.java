package nl.overbrug.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who read or changed which dossier, and when. Rows are only ever added. */
public interface Audit {

    /** @param subject the referral or trajectory; @param what a key in the message files, for instance {@code audit.aanmelding.gelezen} */
    void read(UUID subject, String what);

    void changed(UUID subject, String what);

    List<Entry> of(UUID subject);

    /** The last time that one of these was done; empty when never, or when the system did it. */
    Optional<Change> lastChange(UUID subject, String... what);

    /** @param by the name of who did it */
    record Change(Instant at, String by) {}

    /** @param personId null when the system did it */
    record Entry(Instant at, UUID personId, boolean change, String what) {}
}

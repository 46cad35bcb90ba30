package nl.overbrug.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who read or changed which dossier, and when. Rows are only ever added. */
public interface Audit {

    /** @param subject the referral or trajectory; @param what a key in the message files, for instance {@code audit.aanmelding.gelezen} */
    void read(UUID subject, String what);

    void changed(UUID subject, String what);

    List<Entry> of(UUID subject);

    /** @param personId null when the system did it */
    record Entry(Instant at, UUID personId, boolean change, String what) {}
}

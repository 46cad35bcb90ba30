package nl.overbrug.research;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What stays of an export: each dossier tells that it went to research, and the export itself that it was made. */
@Component
class ExportTrail {

    private final JdbcTemplate jdbc;
    private final MovableClock clock;

    ExportTrail(JdbcTemplate jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody is logged in on the command line, so nobody is named. */
    void leave(UUID export) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update("""
                insert into people_audit (at, person_id, subject, change, what)
                select ?, null, subject, false, what
                  from (select id as subject, 'audit.onderzoek.meegegaan' as what from research_trajectory
                         union all select ?, 'audit.onderzoek.gemaakt') told
                """, now, export);
    }
}

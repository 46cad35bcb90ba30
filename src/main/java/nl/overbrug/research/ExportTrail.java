package nl.overbrug.research;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What stays of an export: each dossier tells that it went to research, and the export itself that it was made, and of whom. */
@Component
class ExportTrail {

    private final JdbcTemplate jdbc;
    private final MovableClock clock;

    ExportTrail(JdbcTemplate jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody is logged in on the command line, so nobody is named. */
    void leave(ExportReport report, Settings settings) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(
                """
                insert into research_export (id, made_at, dates, began_from, began_before, participants) values (?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                now,
                settings.dates().name(),
                settings.began().firstDay(),
                settings.began().dayAfter(),
                report.participants());
        jdbc.update("""
                insert into people_audit (at, person_id, subject, change, what)
                select ?, null, subject, false, what
                  from (select id as subject, 'audit.onderzoek.meegegaan' as what from research_trajectory
                         union all select ?, 'audit.onderzoek.gemaakt') told
                """, now, report.id());
    }

    /** How many exports there were of another cohort with some of the same participants. */
    int overlapping(Window began) {
        return jdbc.queryForObject("""
                select count(*) from research_export e, (select ?::date as began_from, ?::date as began_before) now
                 where (e.began_from, e.began_before) is distinct from (now.began_from, now.began_before)
                   and daterange(e.began_from, e.began_before) && daterange(now.began_from, now.began_before)
                """, Integer.class, began.firstDay(), began.dayAfter());
    }
}

package nl.overbrug.instruction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody looked at the work instruction. What is marked as changed stays marked for the rest of the day. */
@Repository
class Looks {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    Looks(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers that somebody looks now; when they last did on an earlier day, empty when they never did. */
    Optional<Instant> look(UUID account) {
        return jdbc.sql("""
            insert into instruction_look as known (account_id, looked_at) values (:account, :now)
            on conflict (account_id) do update set
                before = case when known.looked_at < :today then known.looked_at else known.before end,
                looked_at = :now
            returning before
            """)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", clock.today().atStartOfDay(MovableClock.ZONE).toOffsetDateTime())
                .query((row, n) -> Optional.ofNullable(row.getObject("before", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }
}

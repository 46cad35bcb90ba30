package nl.overbrug.instruction;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which change notes an account has read. */
@Repository
class ReadNotes {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    ReadNotes(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<UUID> of(UUID account) {
        return new HashSet<>(jdbc.sql("select version_id from instruction_read where account_id = :account")
                .param("account", account)
                .query(UUID.class)
                .list());
    }

    void add(UUID account, UUID version) {
        jdbc.sql("""
            insert into instruction_read (account_id, version_id, read_at) values (:account, :version, :at)
            on conflict do nothing
            """)
                .param("account", account)
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package nl.overbrug.measurement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CodeRows {

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String digest, UUID measurementId, UUID by, Instant at, Instant expires) {
        jdbc.sql("""
                        insert into measurement_code (digest, moment_id, issued_at, issued_by, expires_at)
                        values (:digest, :measurement, :at, :by, :expires)
                        """)
                .param("digest", digest)
                .param("measurement", measurementId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends every code of a measurement that still worked. */
    void end(UUID measurementId, Instant at) {
        jdbc.sql("""
                        update measurement_code set ended_at = :at
                         where moment_id = :measurement and ended_at is null
                        """)
                .param("measurement", measurementId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The measurement for which a code works now. */
    Optional<UUID> measurement(String digest, Instant now) {
        return jdbc.sql("""
                        select moment_id from measurement_code
                         where digest = :digest and ended_at is null and expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Until when the code that was given last works; empty when none does. */
    Optional<Instant> worksUntil(UUID measurementId, Instant now) {
        return jdbc.sql("""
                        select expires_at from measurement_code
                         where moment_id = :measurement and ended_at is null and expires_at > :now
                        """)
                .param("measurement", measurementId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}

package nl.overbrug.questionnaire;

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

    void insert(String digest, UUID sittingId, UUID by, Instant at, Instant expires) {
        jdbc.sql("""
                        insert into questionnaire_code (digest, sitting_id, issued_at, issued_by, expires_at)
                        values (:digest, :sitting, :at, :by, :expires)
                        """)
                .param("digest", digest)
                .param("sitting", sittingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends every code of a sitting that still worked. */
    void end(UUID sittingId, Instant at) {
        jdbc.sql("""
                        update questionnaire_code set ended_at = :at
                         where sitting_id = :sitting and ended_at is null
                        """)
                .param("sitting", sittingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The sitting for which a code works now. */
    Optional<UUID> sitting(String digest, Instant now) {
        return jdbc.sql("""
                        select sitting_id from questionnaire_code
                         where digest = :digest and ended_at is null and expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** The sitting for which a code was given, whether it works or not. */
    Optional<UUID> given(String digest) {
        return jdbc.sql("select sitting_id from questionnaire_code where digest = :digest")
                .param("digest", digest)
                .query(UUID.class)
                .optional();
    }

    /** Until when the code that was given last works; empty when none does. */
    Optional<Instant> worksUntil(UUID sittingId, Instant now) {
        return jdbc.sql("""
                        select expires_at from questionnaire_code
                         where sitting_id = :sitting and ended_at is null and expires_at > :now
                        """)
                .param("sitting", sittingId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}

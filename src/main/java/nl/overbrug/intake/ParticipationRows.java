package nl.overbrug.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every conversation about taking part, also the earlier ones; the referral itself holds the last. */
@Repository
class ParticipationRows {

    private final JdbcClient jdbc;

    ParticipationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Referral referral, Instant at) {
        ParticipationTalk talk = referral.participation();
        jdbc.sql("""
                        insert into intake_participation
                            (id, referral_id, talked_on, outcome, ask_again_on, recorded_at, recorded_by)
                        values (:id, :referral, :on, :outcome, :askAgain, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("referral", referral.id())
                .param("on", talk.on())
                .param("outcome", talk.outcome().name())
                .param("askAgain", talk.askAgainOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", referral.mentorId())
                .update();
    }
}

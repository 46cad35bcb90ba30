package nl.overbrug.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReferralRows {

    private final JdbcClient jdbc;

    ReferralRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Referral referral, Instant at) {
        bind(jdbc.sql("""
                                insert into intake_referral (id, version, participant_id, team_id, mentor_id, received_on,
                                    registered_at, referrer, threatening, help_request, status, help_questions_known,
                                    resides_here, ex_detainee, directed_by, one_off_advice, wmo_only,
                                    youth_single_question)
                                values (:id, 1, :participant, :team, :mentor, :received, :at, :referrer, :threatening,
                                    :request, :status, :known, :resides, :exDetainee, :directedBy, :oneOff, :wmoOnly,
                                    :youth)
                                """), referral)
                .param("participant", referral.participantId())
                .param("team", referral.teamId())
                .param("received", referral.receipt().on())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("referrer", referral.receipt().referrer().name())
                .param("threatening", referral.receipt().threatening())
                .param("request", referral.receipt().helpRequest())
                .update();
    }

    /** Saves what can change; false when somebody else changed it since this version. */
    boolean update(Referral referral) {
        boolean saved = new ReferralBinding(referral)
                        .progress(bind(jdbc.sql("""
                                                update intake_referral
                                                   set version = version + 1, mentor_id = :mentor, status = :status,
                                                       help_questions_known = :known, resides_here = :resides,
                                                       ex_detainee = :exDetainee, directed_by = :directedBy,
                                                       one_off_advice = :oneOff, wmo_only = :wmoOnly,
                                                       youth_single_question = :youth, decision_id = :decision,
                                                       advice = :advice, advice_reason = :adviceReason,
                                                       outcome = :outcome, out_of_scope_reason = :reason,
                                                       decided_on = :decided, participation = :participation,
                                                       talked_on = :talked, ask_again_on = :askAgain,
                                                       consent_research = :research, consent_sharing = :sharing,
                                                       consent_on = :consented, trajectory_id = :trajectory,
                                                       closed_on = :closed
                                                 where id = :id and version = :version
                                                """), referral))
                        .param("version", referral.version())
                        .update()
                == 1;
        if (saved) {
            saveHelpQuestions(referral);
        }
        return saved;
    }

    private void saveHelpQuestions(Referral referral) {
        Set<Pillar> stored = helpQuestions(referral.id());
        if (stored.equals(referral.facts().helpQuestions())) {
            return;
        }
        jdbc.sql("delete from intake_help_question where referral_id = :id")
                .param("id", referral.id())
                .update();
        for (Pillar pillar : referral.facts().helpQuestions()) {
            jdbc.sql("insert into intake_help_question (referral_id, pillar) values (:id, :pillar)")
                    .param("id", referral.id())
                    .param("pillar", pillar.name())
                    .update();
        }
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql("select * from intake_referral where id = :id")
                .param("id", id)
                .query((row, n) -> ReferralReading.row(row, helpQuestions(id)))
                .optional();
    }

    /** A referral of this person that is still under way. */
    Optional<UUID> openOf(UUID participantId) {
        return jdbc.sql("""
                        select id from intake_referral
                         where participant_id = :participant and status not in ('STARTED', 'CLOSED') limit 1
                        """)
                .param("participant", participantId)
                .query(UUID.class)
                .optional();
    }

    private Set<Pillar> helpQuestions(UUID id) {
        List<Pillar> pillars = jdbc.sql("select pillar from intake_help_question where referral_id = :id")
                .param("id", id)
                .query((row, n) -> Pillar.valueOf(row.getString(1)))
                .list();
        return pillars.isEmpty() ? Set.of() : EnumSet.copyOf(pillars);
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Referral referral) {
        RecordedFacts facts = referral.facts();
        return sql.param("id", referral.id())
                .param("mentor", referral.mentorId())
                .param("status", referral.status().name())
                .param("known", facts.helpQuestionsKnown())
                .param("resides", facts.residesHere().name())
                .param("exDetainee", facts.exDetainee().name())
                .param("directedBy", facts.directedBy().name())
                .param("oneOff", facts.oneOffAdvice().name())
                .param("wmoOnly", facts.wmoOnly().name())
                .param("youth", facts.youthSingleQuestion().name());
    }
}

package nl.overbrug.monitor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.progress.ProgressCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Referrals as they stand in the tables that the read models read, in a period of the test's own. */
final class ReachCases {

    private static final OffsetDateTime SOME_TIME = OffsetDateTime.parse("2003-06-01T12:00:00Z");

    private final JdbcClient jdbc;

    ReachCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param outcome, reason and participation may be null */
    UUID referral(LocalDate on, String outcome, String reason, String participation) {
        return referral(participant(LocalDate.of(1970, 1, 1), "FEMALE", "LOW"), on, outcome, reason, participation);
    }

    UUID referral(UUID participant, LocalDate on, String outcome, String reason, String participation) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intake_referral (id, version, participant_id, team_id, received_on, registered_at,
                            referrer, threatening, status, help_questions_known, resides_here, ex_detainee, directed_by,
                            one_off_advice, wmo_only, youth_single_question, outcome, out_of_scope_reason, participation)
                        values (:id, 1, :participant, :team, :on, :at, 'SELF', false, 'CLOSED', true, 'YES', 'NO',
                            'ACCESS_TEAM', 'NO', 'NO', 'NO', :outcome, :reason, :participation)
                        """)
                .param("id", id)
                .param("participant", participant)
                .param("team", UUID.randomUUID())
                .param("on", on)
                .param("at", SOME_TIME)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("participation", participation)
                .update();
        return id;
    }

    UUID participant(LocalDate birthDate, String gender, String education) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into trajectory_participant (id, version, name, birth_date, gender, education, created_at)
                        values (:id, 1, 'Deelnemer (verzonnen)', :birthDate, :gender, :education, :at)
                        """)
                .param("id", id)
                .param("birthDate", birthDate)
                .param("gender", gender)
                .param("education", education)
                .param("at", SOME_TIME)
                .update();
        return id;
    }

    void helpQuestion(UUID referral, String pillar) {
        jdbc.sql("insert into intake_help_question (referral_id, pillar) values (:referral, :pillar)")
                .param("referral", referral)
                .param("pillar", pillar)
                .update();
    }

    void askAgain(UUID referral, LocalDate on) {
        jdbc.sql("update intake_referral set status = 'WAITING', ask_again_on = :on where id = :referral")
                .param("on", on)
                .param("referral", referral)
                .update();
    }

    /** The day has come: the process took the referral up, and nobody asked again yet. */
    void takenUp(UUID referral) {
        jdbc.sql("update intake_referral set status = 'ELIGIBLE' where id = :referral")
                .param("referral", referral)
                .update();
    }

    /** A talk about taking part; the last one stands on the referral too. */
    void talkedOn(UUID referral, LocalDate on) {
        jdbc.sql("""
                        insert into intake_participation (id, referral_id, talked_on, outcome, recorded_at)
                        values (:id, :referral, :on, 'NOT_DISCUSSED', :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("referral", referral)
                .param("on", on)
                .param("at", SOME_TIME)
                .update();
        jdbc.sql("update intake_referral set talked_on = :on where id = :referral")
                .param("on", on)
                .param("referral", referral)
                .update();
    }

    /** @param endedOn null while it runs */
    UUID trajectory(UUID referral, LocalDate endedOn, String reason) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into trajectory_trajectory (id, version, participant_id, referral_id, team_id, mentor_id,
                            state, started_on, first_bridge_due, ended_on, end_kind, end_reason)
                        select :id, 1, participant_id, id, team_id, :mentor, :state, received_on + 10, received_on + 31,
                               :endedOn, :kind, :reason
                          from intake_referral where id = :referral
                        """)
                .param("id", id)
                .param("mentor", UUID.randomUUID())
                .param("state", endedOn == null ? "RUNNING" : "ENDED")
                .param("endedOn", endedOn)
                .param("kind", reason == null ? null : reason.equals("GOALS_REACHED") ? "OUTFLOW" : "EARLY_END")
                .param("reason", reason)
                .param("referral", referral)
                .update();
        jdbc.sql("update intake_referral set trajectory_id = :id where id = :referral")
                .param("id", id)
                .param("referral", referral)
                .update();
        return id;
    }

    /** Where somebody stood at the first measurement. */
    void stood(UUID trajectory, LocalDate on, Map<Pillar, Integer> steps) {
        jdbc.sql("insert into bridge_bridge (trajectory_id, version) values (?, 1)")
                .param(trajectory)
                .update();
        new ProgressCases(jdbc).measured(trajectory, "START", on, steps);
    }
}

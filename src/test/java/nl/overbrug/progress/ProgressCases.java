package nl.overbrug.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trajectories as they stand in the tables that the read models read, in a period of the test's own. */
public final class ProgressCases {

    private static final OffsetDateTime SOME_TIME = OffsetDateTime.parse("2005-06-01T12:00:00Z");

    private final JdbcClient jdbc;
    private int talks;

    public ProgressCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID participant() {
        return insert("""
                insert into trajectory_participant (id, version, name, birth_date, district, created_at)
                values (:id, 1, 'Deelnemer (verzonnen)', '1970-01-01', 'Proefwijk met een lange naam', :at)
                """, Map.of("at", SOME_TIME));
    }

    public UUID trajectory(LocalDate startedOn) {
        return trajectory(participant(), startedOn);
    }

    public UUID trajectory(UUID participant, LocalDate startedOn) {
        UUID id = insert("""
                insert into trajectory_trajectory (id, version, participant_id, team_id, mentor_id, state, started_on, first_bridge_due,
                    ended_on, end_kind, end_reason)
                values (:id, 1, :participant, gen_random_uuid(), gen_random_uuid(), 'ENDED', :on, :on, :on, 'EARLY_END', 'MOVED')
                """, Map.of("participant", participant, "on", startedOn));
        insert("insert into bridge_bridge (trajectory_id, version) values (:trajectory, 1)", Map.of("trajectory", id));
        return id;
    }

    public UUID ofMentor(UUID mentor, LocalDate startedOn) {
        UUID id = trajectory(startedOn);
        jdbc.sql("update trajectory_trajectory set mentor_id = :mentor where id = :id")
                .param("mentor", mentor)
                .param("id", id)
                .update();
        return id;
    }

    /** A measurement that was not done. */
    public void moment(UUID trajectory, String role, String state) {
        insert("""
                insert into measurement_moment (id, version, trajectory_id, moment, role, opens_on, due_on, closes_on, instruments,
                    decision_id, state, settled_on, months)
                values (:id, 1, :trajectory, :role, :role, '2005-01-01', '2005-01-01', '2005-01-01', '{BRIDGE}', :id, :state,
                    case when :state in ('PLANNED', 'OPEN') then null else date '2005-01-01' end, 0)
                """, Map.of("trajectory", trajectory, "role", role, "state", state));
    }

    /** A measurement that was done; what is in no position is missing. */
    public UUID measured(UUID trajectory, String role, LocalDate on, Map<Pillar, Integer> steps) {
        UUID talk = talk(trajectory, on);
        UUID sitting = insert("""
                insert into measurement_moment (id, version, trajectory_id, moment, role, opens_on, due_on, closes_on, instruments,
                    decision_id, state, settled_on, months, conversation_id, held_on, face_to_face)
                values (:id, 1, :trajectory, :role, :role, :on, :on, :on, '{BRIDGE}', :id, 'DONE', :on, 0, :talk, :on, true)
                """, Map.of("trajectory", trajectory, "role", role, "on", on, "talk", talk));
        UUID filling =
                insert("""
                insert into bridge_filling (id, trajectory_id, conversation_id, kind, moment, filled_on, content_version, concluded_at,
                    recorded_at, recorded_by)
                values (:id, :trajectory, :talk, 'MEASUREMENT', :role, :on, '1', :at, :at, :id)
                """, Map.of("trajectory", trajectory, "role", role, "on", on, "talk", talk, "at", SOME_TIME));
        steps.forEach((pillar, step) -> answer(filling, pillar, step));
        return sitting;
    }

    /** This measurement counts as the last. */
    public void last(UUID sitting) {
        jdbc.sql("update measurement_moment set counts_as_last = 'SO_FAR' where id = :id")
                .param("id", sitting)
                .update();
    }

    /** Measured first and last, on these two steps of one pillar. */
    public UUID measuredTwice(LocalDate startedOn, Pillar pillar, int first, int last) {
        UUID trajectory = trajectory(startedOn);
        measured(trajectory, "START", startedOn, Map.of(pillar, first));
        last(measured(trajectory, "FINAL", startedOn.plusYears(1), Map.of(pillar, last)));
        return trajectory;
    }

    /** A goal with one plan. */
    public UUID goal(UUID trajectory, Pillar pillar, String state) {
        UUID talk = talk(trajectory, LocalDate.of(2005, 1, 1).plusDays(talks++));
        UUID goal = insert(
                """
                insert into bridge_goal (id, version, trajectory_id, pillar, words, state, set_on, closed_on, conversation_id, recorded_at)
                values (:id, 1, :trajectory, :pillar, 'doel', :state, '2005-01-01',
                    case :state when 'OPEN' then null else date '2005-02-01' end, :talk, :at)
                """,
                Map.of(
                        "trajectory",
                        trajectory,
                        "pillar",
                        pillar.name(),
                        "state",
                        state,
                        "talk",
                        talk,
                        "at",
                        SOME_TIME));
        return insert("""
                insert into plan_plan (id, version, trajectory_id, goal_id, pillar, words, state, made_on, recorded_at)
                values (:id, 1, :trajectory, :goal, :pillar, 'doel', 'OPEN', '2005-01-10', :at)
                """, Map.of("trajectory", trajectory, "goal", goal, "pillar", pillar.name(), "at", SOME_TIME));
    }

    /** Planned on the tenth of January 2005; without a strategy. */
    public UUID action(UUID plan, String kind, LocalDate doneOn, LocalDate reportedOn) {
        Map<String, Object> values = new HashMap<>(Map.of("plan", plan, "kind", kind));
        values.put("done", doneOn);
        values.put("reported", reportedOn);
        return insert("""
                insert into plan_action (id, version, plan_id, place, what, who, kind, reward_type, status, done_on, reported_on)
                values (:id, 1, :plan, 1, 'actie', 'PARTICIPANT', 'CHALLENGE', nullif(:kind, ''),
                    case when cast(:done as date) is null then 'OPEN' else 'DONE' end, cast(:done as date), cast(:reported as date))
                """, values);
    }

    public void foreseen(UUID action) {
        jdbc.sql("update plan_action set obstacle = 'iets', strategy = 'anders' where id = :id")
                .param("id", action)
                .update();
    }

    public void voucher(UUID trajectory, UUID action) {
        insert("""
                insert into reward_voucher (id, version, trajectory_id, participant_id, kind, action_id, reason, amount, state, offered_on)
                select :id, 1, t.id, t.participant_id, 'ACTION', :action, :reason, 5, 'PROMISED', '2005-01-10'
                  from trajectory_trajectory t where t.id = :trajectory
                """, Map.of("trajectory", trajectory, "action", action, "reason", action.toString()));
    }

    /** A questionnaire that was filled in, with a score of as many items as it has answers. */
    public void questionnaire(
            UUID sitting, String instrument, String score, BigDecimal value, Map<String, Integer> answers) {
        questionnaire(sitting, instrument, Map.of(score, value), answers);
    }

    /** Financial scarcity on five points, which is a score on seven too. */
    public void onFivePoints(UUID sitting, int value, Map<String, Integer> answers) {
        BigDecimal seven =
                new BigDecimal("1.5").multiply(BigDecimal.valueOf(value - 1L)).add(BigDecimal.ONE);
        questionnaire(sitting, "PIFS", Map.of("PIFS_5", BigDecimal.valueOf(value), "PIFS_7", seven), answers);
    }

    private void questionnaire(
            UUID sitting, String instrument, Map<String, BigDecimal> scores, Map<String, Integer> answers) {
        UUID questionnaire = insert("""
                insert into questionnaire_questionnaire (id, version, sitting_id, instrument, form, form_version, state, by_participant, filled_on)
                values (:id, 1, :sitting, :instrument, 'form', '1', 'FILLED', false, '2005-01-01')
                """, Map.of("sitting", sitting, "instrument", instrument));
        answers.forEach(
                (item, answer) -> insert("""
                insert into questionnaire_answer (questionnaire_id, item, value, not_applicable) values (:questionnaire, :item, :value, false)
                """, Map.of("questionnaire", questionnaire, "item", item, "value", answer)));
        scores.forEach((score, value) -> insert(
                """
                insert into questionnaire_score (questionnaire_id, score, value, answered, asked)
                values (:questionnaire, :score, :value, :n, :n)
                """, Map.of("questionnaire", questionnaire, "score", score, "value", value, "n", answers.size())));
    }

    private UUID talk(UUID trajectory, LocalDate on) {
        return insert("""
                insert into trajectory_conversation (id, trajectory_id, held_on, kind, face_to_face, mentor_id, recorded_at)
                values (:id, :trajectory, :on, 'MEASUREMENT', true, :id, :at)
                """, Map.of("trajectory", trajectory, "on", on, "at", SOME_TIME));
    }

    /** @param step 0 is not applicable */
    private void answer(UUID filling, Pillar pillar, int step) {
        insert("""
                insert into bridge_position (filling_id, pillar, answer, step, recorded_at)
                values (:filling, :pillar, case :step when 0 then 'NOT_APPLICABLE' else 'STEP' end, nullif(:step, 0), :at)
                """, Map.of("filling", filling, "pillar", pillar.name(), "step", step, "at", SOME_TIME));
    }

    UUID insert(String sql, Map<String, Object> values) {
        UUID id = UUID.randomUUID();
        jdbc.sql(sql).param("id", id).params(values).update();
        return id;
    }
}

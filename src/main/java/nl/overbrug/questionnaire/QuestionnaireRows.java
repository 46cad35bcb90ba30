package nl.overbrug.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireRows {

    private final JdbcClient jdbc;

    QuestionnaireRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it, or saves it when it is still this version and not filled in yet; false otherwise. */
    boolean save(Questionnaire questionnaire) {
        return jdbc.sql("""
                        insert into questionnaire_questionnaire as q (id, version, sitting_id, instrument, form, form_version,
                            state, by_participant, filled_on)
                        values (:id, 1, :sitting, :instrument, :form, :formVersion, :state, :byParticipant, :filled)
                        on conflict (sitting_id, instrument) do update
                           set version = q.version + 1, form = :form, form_version = :formVersion, state = :state,
                               by_participant = :byParticipant, filled_on = :filled
                         where q.version = :version and q.state = 'BEGUN'
                        """)
                        .param("id", questionnaire.id())
                        .param("version", questionnaire.version())
                        .param("sitting", questionnaire.sittingId())
                        .param("instrument", questionnaire.instrument().name())
                        .param("form", questionnaire.asked().form())
                        .param("formVersion", questionnaire.asked().version())
                        .param("state", questionnaire.isFilled() ? "FILLED" : "BEGUN")
                        .param("byParticipant", questionnaire.byParticipant())
                        .param("filled", questionnaire.filledOn())
                        .update()
                == 1;
    }

    Optional<Questionnaire> find(UUID sittingId, Instrument instrument) {
        return of(sittingId).stream()
                .filter(questionnaire -> questionnaire.instrument() == instrument)
                .findFirst();
    }

    List<Questionnaire> of(UUID sittingId) {
        return jdbc.sql("select * from questionnaire_questionnaire where sitting_id = :sitting order by instrument")
                .param("sitting", sittingId)
                .query(QuestionnaireRows::row)
                .list();
    }

    void replaceAnswers(UUID questionnaireId, Map<String, Answer> answers) {
        jdbc.sql("delete from questionnaire_answer where questionnaire_id = :id")
                .param("id", questionnaireId)
                .update();
        answers.forEach((item, answer) -> jdbc.sql("""
                        insert into questionnaire_answer (questionnaire_id, item, value, not_applicable, words)
                        values (:id, :item, :value, :notApplicable, :words)
                        """)
                .param("id", questionnaireId)
                .param("item", item)
                .param("value", answer.value())
                .param("notApplicable", answer.notApplicable())
                .param("words", answer.words())
                .update());
    }

    Map<String, Answer> answers(UUID questionnaireId) {
        Map<String, Answer> answers = new HashMap<>();
        jdbc.sql("select * from questionnaire_answer where questionnaire_id = :id")
                .param("id", questionnaireId)
                .query((ResultSet row) -> {
                    answers.put(
                            row.getString("item"),
                            new Answer(
                                    row.getObject("value", Integer.class),
                                    row.getBoolean("not_applicable"),
                                    row.getString("words")));
                });
        return answers;
    }

    void insertScores(UUID questionnaireId, List<Score> scores) {
        scores.forEach(score -> jdbc.sql("""
                        insert into questionnaire_score (questionnaire_id, score, value, answered, asked)
                        values (:id, :score, :value, :answered, :asked)
                        """)
                .param("id", questionnaireId)
                .param("score", score.code())
                .param("value", score.value())
                .param("answered", score.answered())
                .param("asked", score.asked())
                .update());
    }

    /** The scores that a mentor may see: those of the working alliance are left out. */
    List<Score> scores(UUID sittingId) {
        return jdbc.sql("""
                        select s.* from questionnaire_score s
                          join questionnaire_questionnaire q on q.id = s.questionnaire_id
                         where q.sitting_id = :sitting and q.instrument <> 'WORKING_ALLIANCE'
                         order by q.instrument, s.score
                        """)
                .param("sitting", sittingId)
                .query((row, n) -> new Score(
                        row.getString("score"),
                        row.getBigDecimal("value"),
                        row.getInt("answered"),
                        row.getInt("asked")))
                .list();
    }

    private static Questionnaire row(ResultSet row, int n) throws SQLException {
        return new Questionnaire(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("sitting_id", UUID.class),
                Instrument.valueOf(row.getString("instrument")),
                new Questionnaire.Asked(row.getString("form"), row.getString("form_version")),
                row.getBoolean("by_participant"),
                row.getObject("filled_on", LocalDate.class));
    }
}

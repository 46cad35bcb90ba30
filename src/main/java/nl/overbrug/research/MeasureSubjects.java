package nl.overbrug.research;

import static nl.overbrug.research.Column.code;
import static nl.overbrug.research.Column.date;
import static nl.overbrug.research.Column.number;
import static nl.overbrug.research.Column.pseudonym;
import static nl.overbrug.research.Column.yesNo;
import static nl.overbrug.research.CourseSubjects.conversation;
import static nl.overbrug.research.CourseSubjects.ofTrajectory;
import static nl.overbrug.research.CourseSubjects.trajectory;

import java.util.List;
import nl.overbrug.measurement.MomentState;
import nl.overbrug.research.Column.Empty;
import nl.overbrug.research.Pseudonyms.Of;

/** The measurements with what was answered, and which steps of the protocol were taken. */
final class MeasureSubjects {

    private static final String QUESTIONNAIRES = ofTrajectory("measurement_moment")
            + "join questionnaire_questionnaire q on q.sitting_id = t.id and q.state = 'FILLED'";

    private MeasureSubjects() {}

    static List<Subject> all() {
        return List.of(measurements(), questionnaires(), answers(), scores(), observations());
    }

    private static Subject measurements() {
        return Subject.of(
                "measurements",
                ofTrajectory("measurement_moment"),
                "t.due_on",
                pseudonym("measurement", Of.MEASUREMENT, "t.id"),
                trajectory(),
                code("moment", KnownCodes::moments, "t.moment"),
                code("role", Values.of("role", "START", "BETWEEN", "FINAL", "EARLY_END"), "t.role"),
                number("months", "t.months").in("months"),
                date("due_on", "t.due_on").meaning("measurement.due_on"),
                code("state", MomentState.class, "t.state").meaning("measurement.state"),
                conversation("t.conversation_id").empty(Empty.NOT_APPLICABLE),
                date("held_on", "t.held_on").empty(Empty.NOT_APPLICABLE).meaning("measurement.held_on"),
                yesNo("face_to_face", "t.face_to_face").empty(Empty.NOT_APPLICABLE),
                code(
                                "counts_as_last",
                                Values.of("last", "PLANNED_LAST", "BEFORE_EARLY_END", "SO_FAR"),
                                "t.counts_as_last")
                        .empty(Empty.NOT_APPLICABLE)
                        .isDerived());
    }

    private static Column questionnaire() {
        return pseudonym("questionnaire", Of.QUESTIONNAIRE, "q.id");
    }

    private static Column instrument() {
        return code("instrument", KnownCodes::instruments, "q.instrument");
    }

    private static Subject questionnaires() {
        return Subject.of(
                "questionnaires",
                QUESTIONNAIRES,
                "t.due_on, q.instrument",
                questionnaire(),
                pseudonym("measurement", Of.MEASUREMENT, "t.id"),
                trajectory(),
                instrument(),
                yesNo("by_participant", "q.by_participant"),
                date("filled_on", "q.filled_on").meaning("questionnaire.filled_on"));
    }

    private static Subject answers() {
        return Subject.of(
                "answers",
                QUESTIONNAIRES + " join questionnaire_answer a on a.questionnaire_id = q.id and a.words is null",
                "t.due_on, q.instrument, a.item",
                questionnaire(),
                trajectory(),
                instrument(),
                code("item", KnownCodes::items, "a.item"),
                number("value", "a.value").in("points").empty(Empty.NOT_APPLICABLE),
                yesNo("not_applicable", "a.not_applicable"));
    }

    private static Subject scores() {
        return Subject.of(
                "scores",
                QUESTIONNAIRES + " join questionnaire_score s on s.questionnaire_id = q.id",
                "t.due_on, q.instrument, s.score",
                questionnaire(),
                trajectory(),
                instrument(),
                code("score", KnownCodes::scores, "s.score"),
                number("value", "s.value")
                        .in("points")
                        .empty(Empty.UNKNOWN)
                        .meaning("score.value")
                        .isDerived(),
                number("answered", "s.answered").in("items"),
                number("asked", "s.asked").in("items"));
    }

    private static Subject observations() {
        return Subject.of(
                "observations",
                ofTrajectory("fidelity_observation"),
                "t.held_on, t.step",
                trajectory(),
                conversation("t.conversation_id"),
                pseudonym("mentor", Of.MENTOR, "t.mentor_id").meaning("conversation.mentor"),
                code("step", KnownCodes::steps, "t.step").meaning("protocol.step"),
                yesNo("applicable", "t.applicable").isDerived(),
                yesNo("done", "t.done").isDerived(),
                code("how", Values.of("how", "DERIVED", "TICKED"), "t.how"));
    }
}

package nl.overbrug.research;

import static nl.overbrug.research.Column.code;
import static nl.overbrug.research.Column.codes;
import static nl.overbrug.research.Column.date;
import static nl.overbrug.research.Column.number;
import static nl.overbrug.research.Column.pseudonym;
import static nl.overbrug.research.Column.yesNo;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.intake.Referrer;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.OutflowAdvice;
import nl.overbrug.research.Column.Empty;
import nl.overbrug.research.Pseudonyms.Of;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Participant.Education;
import nl.overbrug.trajectory.Participant.Gender;
import nl.overbrug.trajectory.Trajectory;

/** Who takes part, how a trajectory went from its start to its end, and the conversations. */
final class CourseSubjects {

    private static final Values WITHHELD = Values.of("traits", Traits.WITHHELD);

    private CourseSubjects() {}

    static List<Subject> all(boolean teams) {
        return List.of(participants(), trajectories(teams), pauses(), conversations(), outflowTalks());
    }

    static Column trajectory() {
        return pseudonym("trajectory", Of.TRAJECTORY, "r.id");
    }

    static Column conversation(String sql) {
        return pseudonym("conversation", Of.CONVERSATION, sql);
    }

    static Column pillar(String sql) {
        return code("pillar", Pillar.class, sql);
    }

    /** A table of which every row is of one trajectory, called {@code t}. */
    static String ofTrajectory(String table) {
        return table + " t join research_trajectory r on r.id = t.trajectory_id\n";
    }

    private static Subject participants() {
        return Subject.of(
                "participants",
                "research_participant r",
                "r.participant_id",
                pseudonym("participant", Of.PARTICIPANT, "r.participant_id"),
                code("gender", Values.of(Gender.class).and(WITHHELD), "r.gender")
                        .empty(Empty.UNKNOWN),
                code("age_group", ((Values) KnownCodes::ages).and(WITHHELD), "r.age")
                        .isDerived(),
                code("education", Values.of(Education.class).and(WITHHELD), "r.education")
                        .empty(Empty.UNKNOWN),
                number(
                                "trajectories",
                                "(select count(*) from research_trajectory x where x.participant_id = r.participant_id)")
                        .isDerived());
    }

    private static Subject trajectories(boolean teams) {
        Stream<Column> first = Stream.of(
                trajectory(),
                pseudonym("participant", Of.PARTICIPANT, "r.participant_id"),
                pseudonym(
                                "previous",
                                Of.TRAJECTORY,
                                "(select x.id from research_trajectory x where x.id = t.previous_id)")
                        .empty(Empty.NOT_APPLICABLE),
                pseudonym("mentor", Of.MENTOR, "t.mentor_id"));
        Stream<Column> team = teams ? Stream.of(pseudonym("team", Of.TEAM, "t.team_id")) : Stream.empty();
        Stream<Column> rest = Stream.of(
                code("referrer", Referrer.class, "f.referrer").empty(Empty.NOT_APPLICABLE),
                codes("help_questions", Values.of(Pillar.class), """
                        case when f.help_questions_known then array(
                        select q.pillar from intake_help_question q where q.referral_id = f.id order by q.pillar) end""").empty(Empty.UNKNOWN),
                date("received_on", "f.received_on").empty(Empty.NOT_APPLICABLE),
                date("started_on", "t.started_on"),
                yesNo("questionnaires_agreed", "coalesce(a.agreed, true)").isDerived(),
                date("first_bridge_on", "b.first_done_on").empty(Empty.NOT_YET),
                code("state", Trajectory.State.class, "t.state").meaning("trajectory.state"),
                date("ended_on", "t.ended_on").empty(Empty.NOT_YET),
                code("end_kind", Values.of("end", "OUTFLOW", "EARLY_END"), "t.end_kind")
                        .empty(Empty.NOT_YET),
                code("end_reason", EndReason.class, "t.end_reason").empty(Empty.NOT_YET));
        return new Subject(
                "trajectories",
                """
                trajectory_trajectory t join research_trajectory r on r.id = t.id
                  left join intake_referral f on f.id = t.referral_id
                  left join bridge_bridge b on b.trajectory_id = t.id
                  left join measurement_agreement a on a.trajectory_id = t.id""",
                "t.started_on",
                Stream.of(first, team, rest).flatMap(each -> each).toList());
    }

    private static Subject pauses() {
        return Subject.of(
                "pauses",
                ofTrajectory("trajectory_pause"),
                "t.paused_on",
                trajectory(),
                date("paused_on", "t.paused_on"),
                date("resumed_on", "t.resumed_on").empty(Empty.NOT_YET));
    }

    private static Subject conversations() {
        return Subject.of(
                "conversations",
                ofTrajectory("trajectory_conversation") + """
                  left join review_review v on v.conversation_id = t.id
                  left join review_minutes m on m.conversation_id = t.id""",
                "t.held_on",
                conversation("t.id"),
                trajectory(),
                pseudonym("mentor", Of.MENTOR, "t.mentor_id").meaning("conversation.mentor"),
                date("held_on", "t.held_on"),
                code("kind", Conversation.Kind.class, "t.kind").meaning("conversation.kind"),
                yesNo("face_to_face", "t.face_to_face"),
                yesNo("stress_discussed", "v.stress_discussed").empty(Empty.NOT_APPLICABLE),
                yesNo("feedback_asked", "v.feedback_asked").empty(Empty.NOT_APPLICABLE),
                code("next", ReviewNext.class, "v.next").empty(Empty.NOT_APPLICABLE),
                number("minutes", "m.minutes")
                        .in("minutes")
                        .empty(Empty.UNKNOWN)
                        .isDerived());
    }

    private static Subject outflowTalks() {
        return Subject.of(
                "outflow_talks",
                ofTrajectory("outflow_talk"),
                "t.advised_at",
                trajectory(),
                date("advised_on", "(t.advised_at at time zone 'Europe/Amsterdam')::date"),
                number("pillars_with_goals", "t.pillars_with_goals").in("pillars"),
                number("open_pillars", "t.open_pillars").in("pillars"),
                code("advice", OutflowAdvice.class, "t.advice").empty(Empty.NOT_APPLICABLE),
                code("outcome", YesNoUnknown.class, "t.outcome").empty(Empty.NOT_YET),
                date("decided_on", "t.decided_on").empty(Empty.NOT_YET));
    }
}

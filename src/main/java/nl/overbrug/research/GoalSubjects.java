package nl.overbrug.research;

import static nl.overbrug.research.Column.code;
import static nl.overbrug.research.Column.date;
import static nl.overbrug.research.Column.number;
import static nl.overbrug.research.Column.pseudonym;
import static nl.overbrug.research.Column.yesNo;
import static nl.overbrug.research.CourseSubjects.conversation;
import static nl.overbrug.research.CourseSubjects.ofTrajectory;
import static nl.overbrug.research.CourseSubjects.pillar;
import static nl.overbrug.research.CourseSubjects.trajectory;

import java.util.List;
import nl.overbrug.bridge.Goal;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.ActionStatus;
import nl.overbrug.plan.Doer;
import nl.overbrug.plan.PlanState;
import nl.overbrug.research.Column.Empty;
import nl.overbrug.research.Pseudonyms.Of;
import nl.overbrug.reward.Voucher;

/** Where somebody stands and wants to go, and what they set out to do: never in their words, which may tell who they are. */
final class GoalSubjects {

    private GoalSubjects() {}

    static List<Subject> all() {
        return List.of(scores(), wishes(), goals(), plans(), actions(), rewards(), cards());
    }

    private static Subject scores() {
        return Subject.of(
                "bridge_scores",
                ofTrajectory("bridge_filling") + """
                  and (t.kind = 'CONVERSATION' or t.concluded_at is not null)
                  join bridge_position p on p.filling_id = t.id""",
                "t.filled_on, t.kind, p.pillar",
                trajectory(),
                conversation("t.conversation_id"),
                code("kind", Values.of("filling", "CONVERSATION", "MEASUREMENT"), "t.kind")
                        .meaning("filling.kind"),
                code("moment", KnownCodes::moments, "t.moment").empty(Empty.NOT_APPLICABLE),
                date("filled_on", "t.filled_on"),
                pillar("p.pillar"),
                code("answer", Values.of("position", "STEP", "NOT_APPLICABLE", "LATER"), "p.answer"),
                number("step", "p.step").in("step").empty(Empty.NOT_APPLICABLE),
                number("texts", "t.content_version"));
    }

    private static Subject wishes() {
        return Subject.of(
                "bridge_wishes",
                ofTrajectory("bridge_wish_change"),
                "t.set_on, t.pillar",
                trajectory(),
                conversation("t.conversation_id"),
                date("set_on", "t.set_on").meaning("wish.set_on"),
                pillar("t.pillar"),
                number("step", "t.step").in("step").empty(Empty.NOT_APPLICABLE).meaning("wish.step"));
    }

    private static Subject goals() {
        return Subject.of(
                "goals",
                ofTrajectory("bridge_goal"),
                "t.set_on",
                pseudonym("goal", Of.GOAL, "t.id"),
                trajectory(),
                conversation("t.conversation_id"),
                pillar("t.pillar"),
                code("state", Goal.State.class, "t.state").meaning("goal.state"),
                date("set_on", "t.set_on").meaning("goal.set_on"),
                date("closed_on", "t.closed_on").empty(Empty.NOT_YET));
    }

    private static Subject plans() {
        return Subject.of(
                "plans",
                ofTrajectory("plan_plan"),
                "t.made_on",
                pseudonym("plan", Of.PLAN, "t.id"),
                trajectory(),
                pseudonym("goal", Of.GOAL, "t.goal_id"),
                pillar("t.pillar"),
                code("state", PlanState.class, "t.state").meaning("plan.state"),
                date("made_on", "t.made_on"),
                date("due_on", "t.due_on").empty(Empty.NOT_APPLICABLE),
                date("closed_on", "t.closed_on").empty(Empty.NOT_YET));
    }

    private static Subject actions() {
        return Subject.of(
                "actions",
                ofTrajectory("plan_plan") + "join plan_action a on a.plan_id = t.id",
                "t.made_on, t.id, a.place",
                pseudonym("action", Of.ACTION, "a.id"),
                pseudonym("plan", Of.PLAN, "t.id"),
                trajectory(),
                pillar("t.pillar"),
                code("who", Doer.class, "a.who"),
                code("kind", ActionKind.class, "a.kind").meaning("action.kind"),
                date("planned_on", """
                        coalesce((select min(c.happened_on) from plan_action_change c
                         where c.action_id = a.id and c.deed = 'PLANNED'), t.made_on)""").isDerived(),
                yesNo("has_obstacle", "a.obstacle is not null").isDerived(),
                yesNo("has_strategy", "a.strategy is not null").isDerived(),
                yesNo("has_sign", "a.sign is not null").isDerived(),
                date("due_on", "a.due_on").empty(Empty.NOT_APPLICABLE),
                code("behaviour", KnownCodes::behaviours, "a.reward_type").empty(Empty.NOT_APPLICABLE),
                code("status", ActionStatus.class, "a.status"),
                date("done_on", "a.done_on").empty(Empty.NOT_YET),
                date("reported_on", "a.reported_on").empty(Empty.NOT_YET));
    }

    private static Subject rewards() {
        return Subject.of(
                "rewards",
                ofTrajectory("reward_voucher"),
                "t.offered_on",
                pseudonym("reward", Of.REWARD, "t.id"),
                trajectory(),
                pseudonym("action", Of.ACTION, "t.action_id").empty(Empty.NOT_APPLICABLE),
                code("kind", Values.of("reward", "ACTION", "THANKS"), "t.kind").meaning("reward.kind"),
                code("reason", ((Values) KnownCodes::behaviours).and(KnownCodes::moments), "t.reason"),
                number("amount", "t.amount").in("euro"),
                code("state", Voucher.State.class, "t.state").meaning("reward.state"),
                date("offered_on", "t.offered_on"),
                date("earned_on", "t.earned_on").empty(Empty.NOT_YET),
                date("settled_on", "t.settled_on").empty(Empty.NOT_YET),
                code("effort", YesNoUnknown.class, "t.effort").empty(Empty.UNKNOWN),
                yesNo("story_told", "t.story_told"));
    }

    private static Subject cards() {
        return Subject.of(
                "cards", ofTrajectory("reward_card"), "t.given_on", trajectory(), date("given_on", "t.given_on"));
    }
}

package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Problem;

/** What keeps one report about an action from being kept. */
final class ReportJudge {

    /** Said of an action that somebody changed since the page was opened. */
    static final String CHANGED_MEANWHILE = "probleem.plan.actie-veranderd";

    private ReportJudge() {}

    /** @param heldOn of the conversation; null when that was not filled in */
    record Days(LocalDate started, LocalDate heldOn, LocalDate today) {}

    static void judge(List<Problem> problems, String path, ActionReport report, Map<UUID, Action> actions, Days days) {
        if (report.outcome() == null) {
            if (report.saysSomething()) {
                problems.add(Problem.of(path + "outcome", "probleem.verplicht-keuze"));
            }
            return;
        }
        Action action = actions.get(report.actionId());
        if (action == null || action.version() != report.version()) {
            problems.add(Problem.of(path + "outcome", CHANGED_MEANWHILE));
            return;
        }
        boolean done = report.outcome() == ActionReport.Outcome.DONE;
        if (done && report.doneOn() != null) {
            done(problems, path + "doneOn", report.doneOn(), days);
        }
        PlanJudge.due(problems, path + "newDueOn", report.newDueOn(), action.dueOn(), days.today);
        ActionWords.tooLong(problems, path + "newWhat", report.newWhat());
        ActionWords.tooLong(problems, path + "obstacle", report.obstacle());
        ActionWords.tooLong(problems, path + "strategy", report.strategy());
    }

    private static void done(List<Problem> problems, String field, LocalDate on, Days days) {
        if (days.heldOn != null && on.isAfter(days.heldOn)) {
            problems.add(Problem.of(field, "probleem.datum-te-laat", days.heldOn));
        } else if (on.isBefore(days.started)) {
            problems.add(Problem.of(field, "probleem.datum-te-vroeg", days.started));
        }
    }
}

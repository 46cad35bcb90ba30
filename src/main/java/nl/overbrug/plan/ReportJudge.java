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

    static void judge(
            List<Problem> problems,
            String path,
            ActionReport report,
            Map<UUID, Action> actions,
            LocalDate heldOn,
            LocalDate today) {
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
        if (done && report.doneOn() != null && heldOn != null && report.doneOn().isAfter(heldOn)) {
            problems.add(Problem.of(path + "doneOn", "probleem.datum-te-laat", heldOn));
        }
        PlanJudge.due(problems, path + "newDueOn", report.newDueOn(), action.dueOn(), today);
        ActionWords.tooLong(problems, path + "newWhat", report.newWhat());
        ActionWords.tooLong(problems, path + "obstacle", report.obstacle());
        ActionWords.tooLong(problems, path + "strategy", report.strategy());
    }
}

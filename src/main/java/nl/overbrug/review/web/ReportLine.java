package nl.overbrug.review.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionReport;

/**
 * One action on the page of a conversation.
 *
 * @param version of the action when the page was opened; 0 when it was not posted
 * @param outcome null when it was not talked about
 */
record ReportLine(
        UUID id,
        Integer version,
        ActionReport.Outcome outcome,
        LocalDate doneOn,
        LocalDate newDueOn,
        String newWhat,
        String obstacle,
        String strategy) {

    ReportLine {
        version = version == null ? 0 : version;
    }

    static ReportLine of(Action action) {
        return new ReportLine(action.id(), action.version(), null, null, null, null, null, null);
    }

    ReportLine against(Action now) {
        return new ReportLine(id, now.version(), outcome, doneOn, newDueOn, newWhat, obstacle, strategy);
    }

    ActionReport toReport() {
        return new ActionReport(id, version, outcome, doneOn, newDueOn, newWhat, obstacle, strategy);
    }
}

package nl.overbrug.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overbrug.kernel.Problem;

/** What keeps a plan or a report from being saved. */
final class PlanJudge {

    /** A date further ahead than this is a slip of the pen. */
    private static final int FARTHEST_YEARS = 5;

    private PlanJudge() {}

    /** @param was the plan as it stands; null when it is a new one */
    static List<Problem> problems(PlanDraft draft, Plan was, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (draft.words() == null) {
            problems.add(Problem.missing("words"));
        }
        ActionWords.tooLong(problems, "words", draft.words());
        due(problems, "dueOn", draft.dueOn(), was == null ? null : was.dueOn(), today);
        for (int i = 0; i < draft.actions().size(); i++) {
            ActionDraft action = draft.actions().get(i);
            if (!action.isBlank() && !action.drop()) {
                String path = "actions[" + i + "].";
                problems.addAll(action.words().problems(path));
                due(problems, path + "dueOn", action.dueOn(), dueBefore(was, action), today);
            }
        }
        return problems;
    }

    /** A date that is new lies not in the past; one that stood there already may. */
    static void due(List<Problem> problems, String field, LocalDate due, LocalDate before, LocalDate today) {
        if (due == null || Objects.equals(due, before)) {
            return;
        }
        LocalDate last = today.plusYears(FARTHEST_YEARS);
        if (due.isBefore(today)) {
            problems.add(Problem.of(field, "probleem.datum-verleden"));
        } else if (due.isAfter(last)) {
            problems.add(Problem.of(field, "probleem.datum-te-laat", last));
        }
    }

    private static LocalDate dueBefore(Plan was, ActionDraft draft) {
        return was == null || draft.id() == null
                ? null
                : was.action(draft.id()).map(Action::dueOn).orElse(null);
    }
}

package nl.overbrug.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanDraft;

/** A plan with the rows of its open actions. */
record PlanForm(
        Integer version, UUID goalId, GoalFields newGoal, String words, LocalDate dueOn, List<ActionRow> actions) {

    private static final int ROWS_AT_FIRST = 2;

    /** A goal that is not on the Bridge yet. */
    record GoalFields(Pillar pillar, String words) {}

    PlanForm {
        version = version == null ? 0 : version;
        newGoal = newGoal == null ? new GoalFields(null, null) : newGoal;
        actions = actions == null
                ? List.of()
                : actions.stream()
                        .map(row -> row == null ? ActionRow.EMPTY : row)
                        .toList();
    }

    /** @param goalId the goal that was chosen already; null when none was */
    static PlanForm empty(UUID goalId) {
        List<ActionRow> rows = Collections.nCopies(ROWS_AT_FIRST, ActionRow.EMPTY);
        return new PlanForm(0, goalId, null, null, null, rows);
    }

    static PlanForm of(Plan plan) {
        List<ActionRow> rows = plan.openActions().stream().map(ActionRow::of).toList();
        return new PlanForm(plan.version(), plan.goalId(), null, plan.words(), plan.dueOn(), rows).withRow();
    }

    PlanDraft toDraft() {
        return new PlanDraft(
                goalId,
                new PlanDraft.NewGoal(newGoal.pillar(), newGoal.words()),
                words,
                dueOn,
                actions.stream().map(ActionRow::toDraft).toList());
    }

    PlanForm withRow() {
        List<ActionRow> rows = new ArrayList<>(actions);
        rows.add(ActionRow.EMPTY);
        return withRows(rows);
    }

    /** The row a place up or down; nothing happens at the ends. */
    PlanForm moved(int row, int by) {
        int to = row + by;
        if (row < 0 || row >= actions.size() || to < 0 || to >= actions.size()) {
            return this;
        }
        List<ActionRow> rows = new ArrayList<>(actions);
        Collections.swap(rows, row, to);
        return withRows(rows);
    }

    public boolean isLast(int row) {
        return row == actions.size() - 1;
    }

    /** The numbers of the rows, from 0. */
    public List<Integer> places() {
        return IntStream.range(0, actions.size()).boxed().toList();
    }

    private PlanForm withRows(List<ActionRow> rows) {
        return new PlanForm(version, goalId, newGoal, words, dueOn, rows);
    }
}

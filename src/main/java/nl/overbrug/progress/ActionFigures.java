package nl.overbrug.progress;

import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts;

/**
 * Actions on the plans. A division is empty when a small number could be worked out from it.
 *
 * @param byVoucher with and without a voucher in prospect
 * @param byDifficulty by the list of actions as it is today
 * @param byBoth by difficulty, first of those with a voucher in prospect, then of those without
 * @param days of all actions that were done, and of the groups that are shown, in their order
 */
public record ActionFigures(
        ActionGroup all,
        List<ActionGroup> byVoucher,
        List<ActionGroup> byDifficulty,
        List<ActionGroup> byBoth,
        List<DaysFigures> days) {

    /** @param done of all actions: done, and not (yet) done, as far as it may be shown */
    static ActionFigures of(Scope scope, ShownParts done, ActionTallies actions) {
        ActionGroup all = new ActionGroup(ActionPart.ALL, done);
        if (scope.showsAll()) {
            return of(
                    all,
                    exactly(ActionPart.BY_VOUCHER, actions),
                    exactly(ActionPart.BY_DIFFICULTY, actions),
                    exactly(ActionPart.BY_BOTH, actions),
                    actions);
        }
        if (scope.counted() != Scope.Counted.EVERYTHING) {
            // A table of two divisions is not divided over years or teams too: that would leave nothing to show.
            return new ActionFigures(all, List.of(), List.of(), List.of(), List.of(DaysFigures.of(all, actions)));
        }
        List<ActionGroup> byVoucher = safe(ActionPart.BY_VOUCHER, actions);
        List<ActionGroup> byDifficulty = safe(ActionPart.BY_DIFFICULTY, actions);
        List<ActionGroup> byBoth =
                byVoucher.isEmpty() || byDifficulty.isEmpty() ? List.of() : safe(ActionPart.BY_BOTH, actions);
        return of(all, byVoucher, byDifficulty, byBoth, actions);
    }

    private static ActionFigures of(
            ActionGroup all,
            List<ActionGroup> byVoucher,
            List<ActionGroup> byDifficulty,
            List<ActionGroup> byBoth,
            ActionTallies actions) {
        List<DaysFigures> days = lines(all, byVoucher, byBoth, byDifficulty).stream()
                .map(group -> DaysFigures.of(group, actions))
                .toList();
        return new ActionFigures(all, byVoucher, byDifficulty, byBoth, days);
    }

    /** All groups that are shown, a whole before its parts. */
    public List<ActionGroup> lines() {
        return lines(all, byVoucher, byBoth, byDifficulty);
    }

    /** Whether a division is left out. */
    public boolean isIncomplete() {
        return byBoth.isEmpty() && !Shown.exactly(0).equals(all.done().base());
    }

    private static List<ActionGroup> lines(
            ActionGroup all, List<ActionGroup> byVoucher, List<ActionGroup> byBoth, List<ActionGroup> byDifficulty) {
        List<ActionGroup> lines = new ArrayList<>(List.of(all));
        byVoucher.forEach(whole -> {
            lines.add(whole);
            byBoth.stream()
                    .filter(part -> part.part().voucher().equals(whole.part().voucher()))
                    .forEach(lines::add);
        });
        lines.addAll(byDifficulty);
        return lines;
    }

    private static List<ActionGroup> exactly(List<ActionPart> parts, ActionTallies actions) {
        return parts.stream()
                .map(part -> ActionGroup.exactly(part, actions))
                .filter(group -> group.done().base().number() > 0)
                .toList();
    }

    private static List<ActionGroup> safe(List<ActionPart> parts, ActionTallies actions) {
        List<ActionGroup> groups =
                parts.stream().map(part -> ActionGroup.of(part, actions)).toList();
        return groups.stream().allMatch(group -> group.done().isExact()) ? groups : List.of();
    }
}

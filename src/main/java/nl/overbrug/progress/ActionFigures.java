package nl.overbrug.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.reward.Difficulty;

/**
 * Actions on the plans. A division is empty when a small number could be worked out from it.
 *
 * @param byVoucher with and without a voucher in prospect
 * @param byDifficulty by the list of actions as it is today
 * @param days of all actions that were done, and of those with and without a voucher
 */
public record ActionFigures(
        ActionGroup all, List<ActionGroup> byVoucher, List<ActionGroup> byDifficulty, List<DaysFigures> days) {

    private static final List<String> VOUCHERS = List.of("VOUCHER", "NONE");

    static ActionFigures of(ActionTallies actions) {
        ActionGroup all = group("progress.acties.alle", actions, category -> true);
        List<ActionGroup> byVoucher = VOUCHERS.stream()
                .map(voucher -> group(
                        label(voucher), actions, category -> category.voucher().equals(voucher)))
                .toList();
        List<ActionGroup> byDifficulty = Stream.of(Difficulty.values())
                .map(difficulty ->
                        group(difficulty.messageKey(), actions, category -> actions.difficulty(category) == difficulty))
                .toList();
        List<ActionGroup> vouchers = safe(byVoucher);
        return new ActionFigures(all, vouchers, safe(byDifficulty), days(actions, !vouchers.isEmpty()));
    }

    private static List<DaysFigures> days(ActionTallies actions, boolean divided) {
        List<DaysFigures> days = new ArrayList<>();
        days.add(days("progress.acties.alle", actions, VOUCHERS));
        if (divided) {
            VOUCHERS.forEach(voucher -> days.add(days(label(voucher), actions, List.of(voucher))));
        }
        return days;
    }

    private static DaysFigures days(String label, ActionTallies actions, List<String> vouchers) {
        Count done = actions.count("DONE", category -> vouchers.contains(category.voucher()));
        return DaysFigures.of(label, done, actions.days("DONE", vouchers), actions.days("REPORTED", vouchers));
    }

    private static ActionGroup group(String label, ActionTallies actions, ActionTallies.Chosen chosen) {
        return ActionGroup.of(
                label,
                actions.count("PLANNED", chosen),
                actions.count("DONE", chosen),
                actions.count("NOT_DONE", chosen));
    }

    private static List<ActionGroup> safe(List<ActionGroup> groups) {
        return groups.stream().allMatch(group -> group.done().isExact()) ? groups : List.of();
    }

    private static String label(String voucher) {
        return Map.of("VOUCHER", "progress.acties.met-bon", "NONE", "progress.acties.zonder-bon")
                .get(voucher);
    }
}

package nl.overbrug.progress;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.progress.ActionTallies.Category;
import nl.overbrug.reward.Difficulty;

/**
 * Which actions are looked at.
 *
 * @param voucher {@code VOUCHER} or {@code NONE}: whether one was in prospect; null for both
 * @param difficulty null for all
 */
public record ActionPart(String voucher, Difficulty difficulty) {

    static final ActionPart ALL = new ActionPart(null, null);
    static final List<ActionPart> BY_VOUCHER = List.of(new ActionPart("VOUCHER", null), new ActionPart("NONE", null));
    static final List<ActionPart> BY_DIFFICULTY = Stream.of(Difficulty.values())
            .map(difficulty -> new ActionPart(null, difficulty))
            .toList();
    static final List<ActionPart> BY_BOTH = BY_VOUCHER.stream()
            .flatMap(part -> BY_DIFFICULTY.stream().map(each -> new ActionPart(part.voucher, each.difficulty)))
            .toList();

    boolean holds(Category category, ActionTallies actions) {
        return (voucher == null || voucher.equals(category.voucher()))
                && (difficulty == null || difficulty == actions.difficulty(category));
    }

    /** Within the whole, or within actions with or without a voucher. */
    public String messageKey() {
        if (difficulty != null) {
            return difficulty.messageKey();
        }
        return voucher == null
                ? "progress.acties.alle"
                : voucher.equals("VOUCHER") ? "progress.acties.met-bon" : "progress.acties.zonder-bon";
    }

    /** How many divisions it is part of. */
    public int depth() {
        return (voucher == null ? 0 : 1) + (difficulty == null ? 0 : 1);
    }
}

package nl.overbrug.reward;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overbrug.reward.PromisedRows.Promised;
import nl.overbrug.rulepreview.DraftRules;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.rulepreview.Priced;
import nl.overbrug.rulepreview.TableEffects;

/** Vouchers at the price that a draft gives them. */
abstract class VoucherEffects implements TableEffects {

    private final PromisedRows rows;
    private final Worth worth;

    VoucherEffects(PromisedRows rows, Worth worth) {
        this.rows = rows;
        this.worth = worth;
    }

    /** What the draft makes of one voucher for a kind of action; empty when it says nothing of it. */
    abstract Optional<BigDecimal> euros(DraftRules draft, String behaviour);

    @Override
    public List<Priced> given(DraftRules draft, PreviewPeriod period) {
        return priced(draft, rows.earned(period.from(), period.until()));
    }

    @Override
    public List<Priced> expected(DraftRules draft) {
        return priced(draft, rows.stillToCome());
    }

    @Override
    public String lackingKey() {
        return "beloongevolg.bedrag";
    }

    private List<Priced> priced(DraftRules draft, List<Promised> vouchers) {
        Function<String, Optional<BigDecimal>> byDraft = once(behaviour -> euros(draft, behaviour));
        Function<String, BigDecimal> today = once(worth::of);
        return vouchers.stream()
                .map(each -> new Priced(
                        each.participantId(),
                        each.due(),
                        each.amount() == null ? today.apply(each.behaviour()) : each.amount(),
                        byDraft.apply(each.behaviour()).orElse(null)))
                .toList();
    }

    private static <T> Function<String, T> once(Function<String, T> slow) {
        Map<String, T> known = new HashMap<>();
        return behaviour -> known.computeIfAbsent(behaviour, slow);
    }
}

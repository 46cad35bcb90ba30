package nl.overbrug.reward;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overbrug.rulepreview.DraftRules;
import nl.overbrug.rulepreview.Effect;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.rulepreview.TableEffects;
import org.springframework.stereotype.Component;

/** What other amounts would cost: of the vouchers that were decided on, and of those that are promised on running plans. */
@Component
class TierEffects implements TableEffects {

    private final PromisedRows promised;
    private final Catalogue catalogue;

    TierEffects(PromisedRows promised, Catalogue catalogue) {
        this.promised = promised;
        this.catalogue = catalogue;
    }

    @Override
    public String ruleSet() {
        return RewardFacts.TABLE.name();
    }

    @Override
    public BigDecimal euros(List<Record> verdicts) {
        return verdicts.stream()
                .map(RewardVerdict.class::cast)
                .map(RewardVerdict::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Effect> now(DraftRules draft, PreviewPeriod period) {
        return List.of(PromisedRows.effect(
                "beloongevolg.toegezegd", promised.onRunningPlans(), code -> euros(draft, catalogue.find(code))));
    }

    private BigDecimal euros(DraftRules draft, ActionType type) {
        Optional<List<Record>> verdicts = draft.on(PromisedRows.facts(type));
        return verdicts.map(this::euros).orElse(BigDecimal.ZERO);
    }
}

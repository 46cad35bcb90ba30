package nl.overbrug.reward;

import java.math.BigDecimal;
import java.util.Optional;
import nl.overbrug.rulepreview.DraftRules;
import org.springframework.stereotype.Component;

/** What other amounts would cost, by the list of actions of today. */
@Component
class TierEffects extends VoucherEffects {

    private final Worth worth;

    TierEffects(PromisedRows rows, Worth worth) {
        super(rows, worth);
        this.worth = worth;
    }

    @Override
    public String ruleSet() {
        return RewardFacts.TABLE.name();
    }

    @Override
    Optional<BigDecimal> euros(DraftRules draft, String behaviour) {
        return draft.on(worth.facts(behaviour)).filter(said -> !said.isEmpty()).map(Worth::euros);
    }
}

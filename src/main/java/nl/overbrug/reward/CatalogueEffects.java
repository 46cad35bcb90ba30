package nl.overbrug.reward;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overbrug.rulepreview.DraftRules;
import org.springframework.stereotype.Component;

/** What another list of actions would cost, by the amounts of today. */
@Component
class CatalogueEffects extends VoucherEffects {

    private final Worth worth;

    CatalogueEffects(PromisedRows rows, Worth worth) {
        super(rows, worth);
        this.worth = worth;
    }

    @Override
    public String ruleSet() {
        return CatalogueFacts.TABLE.name();
    }

    @Override
    Optional<BigDecimal> euros(DraftRules draft, String behaviour) {
        return draft.on(new CatalogueFacts(behaviour)).stream()
                .flatMap(List::stream)
                .map(ActionType.class::cast)
                .findFirst()
                .map(worth::of);
    }
}

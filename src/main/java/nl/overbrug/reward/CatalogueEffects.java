package nl.overbrug.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.rulepreview.DraftRules;
import nl.overbrug.rulepreview.Effect;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.rulepreview.TableEffects;
import org.springframework.stereotype.Component;

/** What another list of actions would cost by the amounts of today, for the vouchers that were promised. */
@Component
class CatalogueEffects implements TableEffects {

    private final PromisedRows promised;
    private final Rulebook rulebook;
    private final MovableClock clock;

    CatalogueEffects(PromisedRows promised, Rulebook rulebook, MovableClock clock) {
        this.promised = promised;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public String ruleSet() {
        return CatalogueFacts.TABLE.name();
    }

    @Override
    public List<Effect> now(DraftRules draft, PreviewPeriod period) {
        return List.of(
                PromisedRows.effect(
                        "beloongevolg.periode",
                        promised.between(period.from(), period.until()),
                        code -> euros(draft, code)),
                PromisedRows.effect("beloongevolg.toegezegd", promised.onRunningPlans(), code -> euros(draft, code)));
    }

    private BigDecimal euros(DraftRules draft, String behaviour) {
        Optional<ActionType> type = draft.on(new CatalogueFacts(behaviour)).stream()
                .flatMap(List::stream)
                .map(ActionType.class::cast)
                .findFirst();
        return type.map(listed -> worth(listed, clock.today())).orElse(BigDecimal.ZERO);
    }

    private BigDecimal worth(ActionType type, LocalDate today) {
        BigDecimal amount = rulebook.tryOut(RewardFacts.TABLE, today, PromisedRows.facts(type))
                .verdict()
                .amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }
}

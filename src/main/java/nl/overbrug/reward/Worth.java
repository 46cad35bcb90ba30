package nl.overbrug.reward;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** What a voucher for a kind of action is worth by the rules of today, in euros, where nothing stands in the way of one. */
@Component
class Worth {

    private final Catalogue catalogue;
    private final Rulebook rulebook;
    private final MovableClock clock;

    Worth(Catalogue catalogue, Rulebook rulebook, MovableClock clock) {
        this.catalogue = catalogue;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    BigDecimal of(String behaviour) {
        return of(catalogue.find(behaviour));
    }

    BigDecimal of(ActionType type) {
        return euros(List.of(
                rulebook.tryOut(RewardFacts.TABLE, clock.today(), facts(type)).verdict()));
    }

    RewardFacts facts(String behaviour) {
        return facts(catalogue.find(behaviour));
    }

    private static RewardFacts facts(ActionType type) {
        return new RewardFacts(true, type.difficulty(), type.attendance(), true, false);
    }

    static BigDecimal euros(List<? extends Record> verdicts) {
        return verdicts.stream()
                .map(RewardVerdict.class::cast)
                .map(RewardVerdict::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

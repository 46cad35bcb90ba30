package nl.overbrug.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulepreview.DraftRules;
import nl.overbrug.rulepreview.Effect;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one light and one heavy voucher, promised today at 5 and 20 euros, add to what a draft is said to cost. */
@OverbrugTest
class RewardEffectsTest {

    @Autowired
    TierEffects tiers;

    @Autowired
    CatalogueEffects list;

    @Autowired
    TrajectoryFixture trajectories;

    @Autowired
    RewardFixture made;

    @Autowired
    Promises promises;

    @Autowired
    MovableClock clock;

    @Test
    void other_amounts_are_worked_out_for_the_vouchers_on_running_plans() {
        DraftRules eightEuros = facts -> Optional.of(List.of(new RewardVerdict(true, new BigDecimal("8.00"), null)));

        assertThat(added(() -> tiers.now(eightEuros, thisMonth()).get(0)))
                .isEqualTo(effect("beloongevolg.toegezegd", "16"));
    }

    @Test
    void another_list_is_worked_out_by_the_amounts_of_today() {
        DraftRules allHeavy =
                facts -> Optional.of(List.of(new ActionType("DIGID", "actie", "action", Difficulty.HEAVY, false)));

        assertThat(added(() -> list.now(allHeavy, thisMonth()).get(0))).isEqualTo(effect("beloongevolg.periode", "40"));
        assertThat(added(() -> list.now(allHeavy, thisMonth()).get(1)))
                .isEqualTo(effect("beloongevolg.toegezegd", "40"));
    }

    @Test
    void what_a_draft_takes_off_the_list_costs_nothing() {
        assertThat(added(() ->
                        list.now(facts -> Optional.of(List.of()), thisMonth()).get(0)))
                .isEqualTo(effect("beloongevolg.periode", "0"));
    }

    private Effect added(Supplier<Effect> now) {
        Effect before = now.get();
        UUID trajectory = trajectories.started();
        promise(trajectory, "DIGID");
        promise(trajectory, "CALL_CREDITOR");
        Effect after = now.get();
        return new Effect(
                after.key(),
                after.args(),
                new Count(after.count().number() - before.count().number(), 1),
                plain(after.before().subtract(before.before())),
                plain(after.after().subtract(before.after())));
    }

    private static Effect effect(String key, String after) {
        return new Effect(key, List.of(), new Count(2, 1), new BigDecimal("25"), new BigDecimal(after));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.setScale(0);
    }

    private void promise(UUID trajectory, String behaviour) {
        trajectories.as(
                "mentor1",
                () -> promises.promise(
                                trajectory,
                                made.challenge(trajectory, clock.today()).id(),
                                behaviour)
                        .value());
    }

    private PreviewPeriod thisMonth() {
        return new PreviewPeriod(YearMonth.from(clock.today()));
    }
}

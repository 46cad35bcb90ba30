package nl.overbrug.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.plan.Action;
import nl.overbrug.rulepreview.DraftRules;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.rulepreview.Priced;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What drafts make of a light voucher of 5 euros and a heavy one of 20. */
@OverbrugTest
class RewardEffectsTest {

    private static final DraftRules ALL_HEAVY =
            facts -> Optional.of(List.of(new ActionType("DIGID", "actie", "action", Difficulty.HEAVY, false)));

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
    Trajectories all;

    @Autowired
    MovableClock clock;

    private UUID trajectory;

    @BeforeEach
    void a_trajectory_runs() {
        trajectory = trajectories.started();
    }

    @Test
    void other_amounts_are_worked_out_for_the_vouchers_on_running_plans() {
        DraftRules eightEuros = facts -> Optional.of(List.of(new RewardVerdict(true, new BigDecimal("8.00"), null)));
        promise("DIGID");
        promise("CALL_CREDITOR");

        assertThat(ofOurs(tiers.expected(eightEuros))).containsExactlyInAnyOrder("5.00 8.00", "20.00 8.00");
    }

    @Test
    void another_list_is_worked_out_by_the_amounts_of_today() {
        promise("DIGID");

        assertThat(ofOurs(list.expected(ALL_HEAVY))).containsExactly("5.00 20.00");
    }

    @Test
    void what_a_draft_takes_off_the_list_is_not_said() {
        promise("DIGID");

        assertThat(ofOurs(list.expected(facts -> Optional.of(List.of())))).containsExactly("5.00 null");
    }

    @Test
    void a_challenge_whose_voucher_was_declined_may_still_get_one_at_the_amount_of_today() {
        Voucher voucher = promise("DIGID");
        trajectories
                .as("mentor1", () -> promises.decline(voucher.id(), voucher.version()))
                .value();

        assertThat(ofOurs(list.expected(ALL_HEAVY))).containsExactly("5.00 20.00");
    }

    @Test
    void what_was_earned_is_of_the_past_and_no_longer_to_come() {
        Action action = made.challenge(trajectory, clock.today());
        trajectories
                .as("mentor1", () -> promises.promise(trajectory, action.id(), "DIGID"))
                .value();
        assertThat(ofOurs(list.given(ALL_HEAVY, thisMonth()))).isEmpty();

        made.done(action, clock.today());

        assertThat(ofOurs(list.given(ALL_HEAVY, thisMonth()))).containsExactly("5.00 20.00");
        assertThat(ofOurs(list.expected(ALL_HEAVY))).isEmpty();
    }

    private List<String> ofOurs(List<Priced> vouchers) {
        UUID participant = all.find(trajectory).orElseThrow().participantId();
        return vouchers.stream()
                .filter(each -> each.subject().equals(participant))
                .map(each -> each.before() + " " + each.after())
                .toList();
    }

    private Voucher promise(String behaviour) {
        UUID action = made.challenge(trajectory, clock.today()).id();
        return trajectories
                .as("mentor1", () -> promises.promise(trajectory, action, behaviour))
                .value();
    }

    private PreviewPeriod thisMonth() {
        return new PreviewPeriod(YearMonth.from(clock.today()));
    }
}

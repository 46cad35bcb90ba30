package nl.overbrug.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.reward.HandOver.Outcome;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.ThankYouGiven;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class VoucherLifeTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture made;

    @Autowired
    private Promises promises;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Rewards rewards;

    @Autowired
    private Cards cards;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Moves moves;

    @Autowired
    private Trajectories spine;

    @Autowired
    private Workflow workflow;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate today;
    private Action action;

    @BeforeEach
    void a_challenge_stands_on_a_plan() {
        today = clock.today();
        trajectory = trajectories.startedOn(today.minusDays(20));
        action = made.challenge(trajectory, today.minusDays(10));
    }

    @AfterEach
    void the_clock_is_real_again() {
        clock.runAhead(java.time.Duration.ZERO);
    }

    @Test
    void a_voucher_is_promised_then_earned_then_handed_over() {
        Voucher promised = promised();
        made.done(action, today);
        Voucher earned = now(promised);

        Result<Voucher> given = settle(earned, handedOver(YesNoUnknown.YES));

        assertThat(earned.state()).isEqualTo(Voucher.State.EARNED);
        assertThat(given.value().state()).isEqualTo(Voucher.State.HANDED_OVER);
        assertThat(given.value().story()).isEqualTo(new Voucher.Story(YesNoUnknown.YES, true));
        assertThat(workflow.openTasks(earned.id())).isEmpty();
        assertThat(book().year().given()).isEqualByComparingTo("5");
        assertThat(book().ledger())
                .extracting(LedgerEntry::deed)
                .containsExactly(LedgerEntry.Deed.HANDED_OVER, LedgerEntry.Deed.EARNED, LedgerEntry.Deed.PROMISED);
    }

    @Test
    void an_earned_voucher_waits_on_the_list_of_the_mentor() {
        Voucher promised = promised();
        assertThat(task(promised)).isEmpty();
        made.done(action, today);

        OpenTask task = task(promised).orElseThrow();
        assertThat(task.assignee()).isEqualTo(trajectories.person("mentor1").id());
        assertThat(task.due()).isAfter(clock.instant());
    }

    @Test
    void a_tick_that_is_taken_back_takes_nothing_away() {
        Voucher promised = promised();
        made.done(action, today);
        asMentor(() -> actions.reopen(action.id()));
        made.done(action, today);

        assertThat(now(promised).state()).isEqualTo(Voucher.State.EARNED);
        assertThat(book().ledger()).hasSize(2);
    }

    @Test
    void a_participant_may_have_it_later_and_it_comes_back_on_that_day() {
        Voucher earned = earned();
        LocalDate later = today.plusDays(10);

        settle(earned, new HandOver(Outcome.LATER, null, later, null, false));
        assertThat(task(earned)).isEmpty();
        clock.runFrom(later.atTime(9, 0).atZone(MovableClock.ZONE).toInstant());
        workflow.runDue();

        assertThat(task(earned)).isPresent();
        assertThat(now(earned).dates().postponedTo()).isEqualTo(later);
    }

    @Test
    void a_postponed_voucher_can_be_handed_over_sooner() {
        Voucher earned = earned();
        settle(earned, new HandOver(Outcome.LATER, null, today.plusDays(10), null, false));

        Result<Voucher> given = settle(now(earned), handedOver(null));

        assertThat(given.isDone()).isTrue();
        assertThat(workflow.openTasks(earned.id())).isEmpty();
    }

    @Test
    void a_participant_may_rather_have_none() {
        Result<Voucher> declined = settle(earned(), new HandOver(Outcome.DECLINED, today, null, null, false));

        assertThat(declined.value().state()).isEqualTo(Voucher.State.DECLINED);
        assertThat(book().year().given()).isEqualByComparingTo("0");
    }

    @Test
    void a_voucher_that_nobody_takes_expires() {
        Voucher earned = earned();

        workflow.moveTimer(earned.id(), "voucherExpires", clock.instant());
        workflow.runDue();

        assertThat(now(earned).state()).isEqualTo(Voucher.State.EXPIRED);
        assertThat(workflow.openTasks(earned.id())).isEmpty();
    }

    @Test
    void handing_over_twice_or_on_a_stale_page_is_refused() {
        Voucher earned = earned();
        assertThat(asMentor(() -> handOvers.settle(earned.id(), 99, handedOver(null)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.STALE);
        settle(earned, handedOver(null));

        assertThat(settle(earned, handedOver(null)).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.bon-niet-verdiend");
        assertThat(book().year().given()).isEqualByComparingTo("5");
    }

    @Test
    void a_voucher_is_not_handed_over_in_the_future_or_before_it_was_earned() {
        Voucher earned = earned();

        for (LocalDate wrong : new LocalDate[] {today.plusDays(1), today.minusDays(1), null}) {
            HandOver handOver = new HandOver(Outcome.HANDED_OVER, wrong, null, null, false);
            assertThat(settle(earned, handOver).problems())
                    .extracting(Problem::field)
                    .containsExactly("on");
        }
        assertThat(settle(earned, new HandOver(Outcome.LATER, null, today, null, false))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("postponedTo");
        assertThat(settle(earned, new HandOver(null, null, null, null, false)).problems())
                .extracting(Problem::field)
                .containsExactly("outcome");
    }

    @Test
    void after_the_end_an_earned_voucher_can_still_be_handed_over() {
        Voucher earned = earned();
        asMentor(() -> spine.end(trajectory, new Trajectory.End(EndReason.MOVED, today)));

        assertThat(settle(earned, handedOver(null)).isDone()).isTrue();
    }

    @Test
    void a_voucher_that_waits_moves_along_to_the_next_mentor() {
        Voucher earned = earned();
        UUID next = trajectories.person("mentor2").id();

        asMentor(() ->
                moves.handOver(trajectory, spine.find(trajectory).orElseThrow().version(), next, null));

        assertThat(task(earned).orElseThrow().assignee()).isEqualTo(next);
        assertThatThrownBy(() -> settle(earned, handedOver(null))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_thank_you_counts_in_the_year_total_once() {
        ThankYouGiven thanks = new ThankYouGiven(trajectory, "T1", new BigDecimal("5.00"), today, UUID.randomUUID());
        asMentor(() -> {
            events.publishEvent(thanks);
            events.publishEvent(thanks);
            return null;
        });

        assertThat(book().year().given()).isEqualByComparingTo("5");
        assertThat(book().vouchers()).hasSize(1);
    }

    @Test
    void a_card_has_words_and_no_value() {
        asMentor(() -> cards.give(trajectory, " Knap gedaan ", today));

        assertThat(book().cards()).extracting(Card::words).containsExactly("Knap gedaan");
        assertThat(book().year().given()).isEqualByComparingTo("0");
        assertThat(asMentor(() -> cards.give(trajectory, " ", null)).problems())
                .extracting(Problem::field)
                .containsExactly("words", "on");
    }

    @Test
    void the_ledger_lets_nothing_be_changed_or_taken_out() {
        promised();

        assertThatThrownBy(() -> jdbc.sql("update reward_ledger set amount = 0").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from reward_ledger").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private Voucher promised() {
        return asMentor(() -> promises.promise(trajectory, action.id(), "DIGID"))
                .value();
    }

    private Voucher earned() {
        Voucher promised = promised();
        made.done(action, today);
        return now(promised);
    }

    private HandOver handedOver(YesNoUnknown effort) {
        return new HandOver(Outcome.HANDED_OVER, today, null, effort, true);
    }

    private Result<Voucher> settle(Voucher voucher, HandOver handOver) {
        return asMentor(() -> handOvers.settle(voucher.id(), voucher.version(), handOver));
    }

    private Voucher now(Voucher voucher) {
        return asMentor(() -> handOvers.open(voucher.id())).orElseThrow();
    }

    private Optional<OpenTask> task(Voucher voucher) {
        return workflow.openTask(voucher.id(), "handOverVoucher");
    }

    private RewardBook book() {
        return asMentor(() -> rewards.of(trajectory)).orElseThrow();
    }

    private <T> T asMentor(java.util.function.Supplier<T> work) {
        return trajectories.as("mentor1", work);
    }
}

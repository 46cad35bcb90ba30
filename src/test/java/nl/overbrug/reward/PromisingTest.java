package nl.overbrug.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class PromisingTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private RewardFixture made;

    @Autowired
    private Promises promises;

    @Autowired
    private Rewards rewards;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_runs() {
        today = clock.today();
        trajectory = trajectories.startedOn(today.minusDays(20));
    }

    @Test
    void a_challenge_on_the_list_gets_a_voucher_by_its_difficulty() {
        Voucher light = promise(challenge(), "DIGID").value();
        Voucher heavy = promise(challenge(), "CALL_CREDITOR").value();

        assertThat(light.state()).isEqualTo(Voucher.State.PROMISED);
        assertThat(light.amount()).isEqualByComparingTo("5");
        assertThat(heavy.amount()).isEqualByComparingTo("20");
        assertThat(book().year().expected()).isEqualByComparingTo("25");
    }

    @Test
    void a_reminder_gets_no_voucher_and_the_answer_of_the_rules_is_kept() {
        Result<Voucher> refused = promise(made.action(trajectory, ActionKind.REMINDER, today), "DIGID");

        assertThat(refused.problems()).containsExactly(Problem.of("behaviour", NoReward.NOT_A_CHALLENGE.messageKey()));
        assertThat(decisions("geen-uitdaging")).isEqualTo(1);
    }

    @Test
    void a_kind_of_action_that_is_not_on_the_list_gets_no_voucher() {
        assertThat(promise(challenge(), "ZELF_BEDACHT").problems())
                .containsExactly(Problem.of("behaviour", NoReward.NOT_LISTED.messageKey()));
    }

    @Test
    void coming_to_an_appointment_gets_no_voucher() {
        assertThat(promise(challenge(), "APPOINTMENT").problems())
                .containsExactly(Problem.of("behaviour", NoReward.ATTENDANCE.messageKey()));
    }

    @Test
    void the_same_kind_of_action_gets_a_voucher_once() {
        promise(challenge(), "DIGID");

        assertThat(promise(challenge(), "DIGID").problems())
                .containsExactly(Problem.of("behaviour", NoReward.REWARDED_BEFORE.messageKey()));
    }

    @Test
    void who_rather_has_no_voucher_may_have_one_later() {
        Voucher first = promise(challenge(), "DIGID").value();
        asMentor(() -> promises.decline(first.id(), first.version()));

        assertThat(promise(challenge(), "DIGID").isDone()).isTrue();
        assertThat(asMentor(() -> promises.decline(first.id(), first.version())).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.bon-niet-toegezegd");
    }

    @Test
    void after_the_reward_period_nothing_is_promised() {
        trajectory = trajectories.startedOn(today.minusMonths(12).minusDays(1));

        assertThat(promise(challenge(), "DIGID").problems())
                .containsExactly(Problem.of("behaviour", NoReward.PERIOD_OVER.messageKey()));
    }

    @Test
    void on_the_last_day_of_the_reward_period_something_is() {
        trajectory = trajectories.startedOn(today.minusMonths(12));

        assertThat(promise(challenge(), "DIGID").isDone()).isTrue();
    }

    @Test
    void an_action_that_is_done_already_is_too_late_to_promise_for() {
        Action action = challenge();
        made.done(action, today);

        assertThat(promise(action, "DIGID").problems())
                .extracting(Problem::code)
                .containsExactly("probleem.actie-niet-open");
    }

    @Test
    void passing_the_yearly_ceiling_warns_and_blocks_nothing() {
        BigDecimal ceiling = book().year().ceiling().ceiling();
        jdbc.sql("""
                        insert into reward_ledger (voucher_id, trajectory_id, participant_id, deed, amount, happened_on,
                            recorded_at)
                        select id, trajectory_id, participant_id, 'HANDED_OVER', :amount, :on, now()
                          from reward_voucher where id = :id
                        """)
                .param("id", promise(challenge(), "DIGID").value().id())
                .param("amount", ceiling)
                .param("on", today)
                .update();

        assertThat(promise(challenge(), "CALL_CREDITOR").isDone()).isTrue();
        assertThat(book().year().ceiling().warning()).isTrue();
        assertThat(decisions("boven-de-grens")).isEqualTo(1);
    }

    @Test
    void only_the_own_mentor_promises_and_only_mentors_see_the_list() {
        Action action = challenge();

        assertThatThrownBy(() -> trajectories.as("mentor2", () -> promises.promise(trajectory, action.id(), "DIGID")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(trajectories.as("mentor2", () -> rewards.of(trajectory))).isPresent();
        for (String stranger : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> trajectories.as(stranger, () -> rewards.of(trajectory)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> trajectories.as("manager", catalogue::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void every_kind_of_action_stands_on_the_list_once() {
        assertThat(asMentor(catalogue::all))
                .extracting(ActionType::code)
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_action_in_the_invented_lives_stands_on_the_list() throws IOException {
        String lives = new ClassPathResource("cohort/alphen/actions.csv").getContentAsString(StandardCharsets.UTF_8);
        List<String> used = lives.lines()
                .skip(1)
                .map(line -> line.split(";")[3])
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();

        assertThat(used).isNotEmpty();
        assertThat(asMentor(catalogue::all)).extracting(ActionType::code).containsAll(used);
    }

    private Action challenge() {
        return made.challenge(trajectory, today);
    }

    private Result<Voucher> promise(Action action, String behaviour) {
        return asMentor(() -> promises.promise(trajectory, action.id(), behaviour));
    }

    private RewardBook book() {
        return asMentor(() -> rewards.of(trajectory)).orElseThrow();
    }

    private int decisions(String row) {
        return jdbc.sql("select count(*) from rulebook_decision where subject = :id and fired = array[:row]::text[]")
                .param("id", trajectory)
                .param("row", row)
                .query(Integer.class)
                .single();
    }

    private <T> T asMentor(java.util.function.Supplier<T> work) {
        return trajectories.as("mentor1", work);
    }
}

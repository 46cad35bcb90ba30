package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class PlanTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Goals goals;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_begins() {
        trajectory = trajectories.started();
        today = made.today();
    }

    @Test
    void a_plan_serves_a_goal_of_the_bridge_and_keeps_its_actions_in_order() {
        Plan plan = made.plan(trajectory, "Post openen", "Bank bellen", "Samen naar het loket");

        assertThat(plan.pillar()).isEqualTo(Pillar.DEBTS);
        assertThat(plan.actions())
                .extracting(action -> action.words().what())
                .containsExactly("Post openen", "Bank bellen", "Samen naar het loket");
        assertThat(plan.actions()).allMatch(Action::isOpen);
    }

    @Test
    void several_plans_run_at_once() {
        made.plan(trajectory, "Post openen");
        made.plan(trajectory, "Bank bellen");

        assertThat(plansOf()).hasSize(2).allMatch(Plan::isOpen);
    }

    @Test
    void a_goal_that_is_not_on_the_bridge_yet_is_put_there_with_the_plan() {
        PlanDraft draft = new PlanDraft(
                null, new PlanDraft.NewGoal(Pillar.HEALTH, "Beter slapen"), "Op tijd naar bed", null, List.of());

        Plan plan = asMentor(() -> plans.make(trajectory, draft)).value();

        Goal goal = trajectories.as("mentor1", () -> goals.open(plan.goalId())).orElseThrow();
        assertThat(goal.words()).isEqualTo("Beter slapen");
        assertThat(plan.pillar()).isEqualTo(Pillar.HEALTH);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_no_goal_is_left_behind() {
        PlanDraft draft = new PlanDraft(
                null,
                new PlanDraft.NewGoal(Pillar.HEALTH, "Beter slapen"),
                " ",
                today.minusDays(1),
                List.of(
                        ActionDraft.of(ActionWords.of(null), null),
                        ActionDraft.of(ActionWords.of(null), today.plusDays(1)),
                        ActionDraft.of(ActionWords.of("x".repeat(501)), today.plusYears(6))));

        assertThat(asMentor(() -> plans.make(trajectory, draft)).problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("words", "dueOn", "actions[1].what", "actions[2].what", "actions[2].dueOn");
        assertThat(goals.find(trajectory)).isEmpty();
    }

    @Test
    void a_plan_without_a_goal_is_refused() {
        made.goal(trajectory, Pillar.DEBTS, "Rust");

        assertThat(asMentor(() -> plans.make(trajectory, made.draft(null, "Post openen")))
                        .problems())
                .containsExactly(Problem.of("goalId", "probleem.verplicht-keuze"));
    }

    @Test
    void where_no_goal_is_on_the_bridge_the_plan_asks_for_its_words() {
        assertThat(asMentor(() -> plans.make(trajectory, made.draft(null, "Post openen")))
                        .problems())
                .containsExactly(Problem.missing("newGoal.words"));
    }

    @Test
    void a_goal_of_somebody_else_is_not_taken() {
        Goal other = made.goal(trajectories.started(), Pillar.INCOME, "Werk");

        assertThat(asMentor(() -> plans.make(trajectory, made.draft(other.id(), "Post openen")))
                        .isDone())
                .isFalse();
    }

    @Test
    void a_date_that_moves_is_kept_in_the_history_and_the_action_stays_open() {
        Plan plan = made.plan(trajectory, "Post openen");
        Action action = plan.actions().get(0);
        ActionDraft moved = new ActionDraft(action.id(), action.words(), today.plusDays(20), false);

        asMentor(() -> plans.change(
                        plan.id(),
                        plan.version(),
                        PlanDraft.under(plan.goalId(), plan.words(), plan.dueOn(), List.of(moved))))
                .value();

        Action now = plansOf().get(0).actions().get(0);
        assertThat(now.status()).isEqualTo(ActionStatus.CHANGED);
        assertThat(now.isOpen()).isTrue();
        assertThat(history())
                .extracting(ActionChange::deed, ActionChange::dueWas, ActionChange::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ActionChange.Deed.PLANNED, null, today.plusDays(7)),
                        org.assertj.core.groups.Tuple.tuple(
                                ActionChange.Deed.CHANGED, today.plusDays(7), today.plusDays(20)));
    }

    @Test
    void actions_take_the_order_in_which_they_are_given_and_those_done_keep_their_place() {
        Plan plan = made.plan(trajectory, "een", "twee", "drie");
        asMentor(() -> actions.done(plan.actions().get(0).id(), null)).value();
        Plan now = plansOf().get(0);
        List<ActionDraft> turned =
                List.of(row(now.actions().get(2)), row(now.actions().get(1)));

        asMentor(() -> plans.change(
                        now.id(), now.version(), PlanDraft.under(now.goalId(), now.words(), now.dueOn(), turned)))
                .value();

        assertThat(plansOf().get(0).actions())
                .extracting(action -> action.words().what())
                .containsExactly("een", "drie", "twee");
        assertThat(history()).extracting(ActionChange::deed).doesNotContain(ActionChange.Deed.CHANGED);
    }

    @Test
    void a_stale_page_is_refused_also_when_only_a_tick_was_set() {
        Plan plan = made.plan(trajectory, "Post openen");
        asMentor(() -> actions.done(plan.actions().get(0).id(), null)).value();

        assertThat(asMentor(() -> plans.change(plan.id(), plan.version(), made.draft(plan.goalId(), "Bank bellen")))
                        .problems())
                .containsExactly(Problem.stale());
    }

    @Test
    void a_plan_is_closed_when_its_goal_is_reached_and_can_be_taken_up_again() {
        Plan plan = made.plan(trajectory, "Post openen");

        asMentor(() -> plans.close(plan.id(), plan.version(), PlanState.REACHED))
                .value();
        assertThat(plansOf().get(0).closedOn()).isEqualTo(today);

        asMentor(() -> plans.close(plan.id(), plansOf().get(0).version(), PlanState.OPEN))
                .value();
        assertThat(plansOf().get(0).isOpen()).isTrue();
    }

    @Test
    void a_mentor_of_the_team_reads_plans_and_changes_none() {
        Plan plan = made.plan(trajectory, "Post openen");

        assertThat(trajectories.as("mentor2", () -> plans.of(trajectory))).hasSize(1);
        assertThatThrownBy(() -> trajectories.as(
                        "mentor2", () -> plans.make(trajectory, made.draft(plan.goalId(), "Bank bellen"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trajectories.as(
                        "mentor2", () -> actions.done(plan.actions().get(0).id(), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_else_reads_them() {
        Plan plan = made.plan(trajectory, "Post openen");

        for (String outsider : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> trajectories.as(outsider, () -> plans.of(trajectory)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trajectories.as(outsider, () -> plans.open(plan.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static ActionDraft row(Action action) {
        return new ActionDraft(action.id(), action.words(), action.dueOn(), false);
    }

    private <T> Result<T> asMentor(java.util.function.Supplier<Result<T>> work) {
        return trajectories.as("mentor1", work);
    }

    private List<Plan> plansOf() {
        return trajectories.as("mentor1", () -> plans.of(trajectory));
    }

    private List<ActionChange> history() {
        return trajectories.as("mentor1", () -> plans.history(trajectory));
    }
}

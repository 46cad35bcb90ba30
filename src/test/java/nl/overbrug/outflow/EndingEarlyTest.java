package nl.overbrug.outflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.plan.Plans;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class EndingEarlyTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private Returns returns;

    @Autowired
    private Goals goals;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActions actions;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void a_trajectory_runs() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(30));
    }

    @Test
    void a_participant_who_moves_ends_the_trajectory_with_that_reason() {
        Result<Trajectory> ended = end(new EarlyEnd(EndReason.MOVED, today, false, null));

        assertThat(ended.value().end()).isEqualTo(new Trajectory.End(EndReason.MOVED, today));
        assertThat(asMentor(() -> ends.of(trajectory)).orElseThrow().hasLastTalk())
                .isFalse();
    }

    @Test
    void an_early_end_needs_a_reason_a_day_and_whether_there_is_another_talk() {
        assertThat(end(new EarlyEnd(null, null, null, null)).problems())
                .extracting(Problem::field)
                .containsExactly("reason", "on", "lastTalk");
    }

    @Test
    void reaching_the_goals_is_no_early_end() {
        assertThat(end(new EarlyEnd(EndReason.GOALS_REACHED, today, false, null))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("reason");
    }

    @Test
    void after_a_death_no_talk_is_asked_for() {
        assertThat(end(new EarlyEnd(EndReason.DECEASED, today, true, null)).problems())
                .extracting(Problem::field)
                .containsExactly("lastTalk");
        assertThat(end(new EarlyEnd(EndReason.DECEASED, today, null, null)).isDone())
                .isTrue();
    }

    @Test
    void ending_on_a_stale_page_or_twice_is_refused() {
        EarlyEnd moved = new EarlyEnd(EndReason.MOVED, today, false, null);

        assertThat(asMentor(() -> ends.end(trajectory, 99, moved)).problems())
                .extracting(Problem::code)
                .containsExactly(Problem.STALE);
        end(moved);
        assertThat(end(moved).problems()).extracting(Problem::code).containsExactly("probleem.traject-beeindigd");
    }

    @Test
    void another_mentor_of_the_team_cannot_end_it() {
        EarlyEnd moved = new EarlyEnd(EndReason.MOVED, today, false, null);

        assertThatThrownBy(() -> fixture.as("mentor2", () -> ends.end(trajectory, 1, moved)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_comes_back_starts_a_new_trajectory_linked_to_the_old_one_with_the_goals_that_were_chosen() {
        Goal debts = goal(Pillar.DEBTS, 0);
        goal(Pillar.INCOME, 1);
        end(new EarlyEnd(EndReason.NO_CONTACT, today.minusDays(1), false, null));

        UUID back = fixture.as("mentor2", () -> returns.comeBack(trajectory, today, Set.of(debts.id())))
                .value();

        Trajectory anew = trajectories.find(back).orElseThrow();
        assertThat(anew.previousId()).isEqualTo(trajectory);
        assertThat(anew.mentorId()).isEqualTo(fixture.person("mentor2").id());
        assertThat(goals.find(back)).extracting(Goal::pillar).containsExactly(Pillar.DEBTS);
        assertThat(goals.find(trajectory)).hasSize(2);
        assertThat(workflow.isOpen(back, "fillBridge")).isTrue();
    }

    @Test
    void the_open_plans_of_a_goal_go_along_and_their_dates_are_agreed_anew() {
        Plan plan = made.plan(trajectory, "Post openen", "De bank bellen");
        asMentor(() -> actions.done(plan.actions().get(0).id(), today));
        end(new EarlyEnd(EndReason.NO_CONTACT, today, false, null));

        UUID back = asMentor(() -> returns.comeBack(trajectory, today, Set.of(plan.goalId())))
                .value();

        assertThat(plans.known(back)).singleElement().satisfies(taken -> {
            assertThat(taken.words()).isEqualTo(plan.words());
            assertThat(taken.actions())
                    .extracting(action -> action.words().what())
                    .containsExactly("De bank bellen");
            assertThat(taken.actions().get(0).dueOn()).isNull();
        });
    }

    @Test
    void who_came_back_once_is_not_started_twice() {
        end(new EarlyEnd(EndReason.DOES_NOT_WANT, today, false, null));
        asMentor(() -> returns.comeBack(trajectory, today, Set.of()));

        assertThat(asMentor(() -> returns.comeBack(trajectory, today, Set.of())).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.al-teruggekomen");
    }

    @Test
    void there_is_no_return_to_a_trajectory_that_runs() {
        assertThat(asMentor(() -> returns.comeBack(trajectory, today, Set.of())).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.traject-loopt-nog");
    }

    @Test
    void a_return_lies_after_the_end_and_not_in_the_future() {
        end(new EarlyEnd(EndReason.MOVED, today, false, null));

        for (LocalDate wrong : new LocalDate[] {today.minusDays(1), today.plusDays(1), null}) {
            assertThat(asMentor(() -> returns.comeBack(trajectory, wrong, Set.of()))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly("on");
        }
    }

    @Test
    void a_mentor_of_another_team_cannot_take_a_return() {
        end(new EarlyEnd(EndReason.MOVED, today, false, null));

        assertThatThrownBy(() -> fixture.as("mentor3", () -> returns.comeBack(trajectory, today, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Goal goal(Pillar pillar, int version) {
        return asMentor(() -> goals.set(trajectory, new Stamp(version, today.minusDays(2)), pillar, "Verzonnen doel"))
                .value();
    }

    private Result<Trajectory> end(EarlyEnd end) {
        return asMentor(() ->
                ends.end(trajectory, trajectories.find(trajectory).orElseThrow().version(), end));
    }

    private <T> T asMentor(java.util.function.Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}

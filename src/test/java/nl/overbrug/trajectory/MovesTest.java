package nl.overbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class MovesTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Moves moves;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Test
    void the_own_mentor_hands_over_to_another_team_and_the_tasks_follow() {
        UUID id = fixture.started();
        UUID next = fixture.person("mentor3").id();

        fixture.as("mentor1", () -> moves.handOver(id, 1, next, null).value());

        assertThat(trajectories.find(id).orElseThrow().teamId())
                .isEqualTo(fixture.person("mentor3").teamId());
        assertThat(workflow.openTasks(id)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.assignee()).isEqualTo(next);
            assertThat(task.teamId()).isEqualTo(fixture.person("mentor3").teamId());
        });
        assertThatThrownBy(() -> fixture.as("mentor1", () -> trajectories.open(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_colleague_takes_over_personally_and_says_why() {
        UUID id = fixture.started();
        UUID me = fixture.person("mentor2").id();

        assertThat(fixture.as("mentor2", () -> moves.handOver(id, 1, me, " ")).problems())
                .extracting(Problem::field)
                .containsExactly("note");
        fixture.as("mentor2", () -> moves.handOver(id, 1, me, "Ziekte").value());
        assertThat(workflow.openTasks(id)).extracting(OpenTask::assignee).containsOnly(me);
    }

    @Test
    void a_colleague_cannot_give_it_to_somebody_else_and_another_team_cannot_take_it() {
        UUID id = fixture.started();
        UUID outsider = fixture.person("mentor3").id();

        assertThatThrownBy(() -> fixture.as("mentor2", () -> moves.handOver(id, 1, outsider, "Omdat")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as("mentor3", () -> moves.handOver(id, 1, outsider, "Omdat")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_another_active_mentor_can_be_chosen() {
        UUID id = fixture.started();

        for (UUID wrong : new UUID[] {
            null, fixture.person("mentor1").id(), fixture.person("manager").id(), UUID.randomUUID()
        }) {
            assertThat(fixture.as("mentor1", () -> moves.handOver(id, 1, wrong, null))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly("mentorId");
        }
    }

    @Test
    void a_trajectory_that_rests_gets_no_reminders() {
        UUID rests = fixture.started();
        UUID runs = fixture.started();
        fixture.as("mentor1", () -> moves.pause(rests, 1, clock.today(), null).value());

        reminders.remind(rests, "fillBridge");
        reminders.remind(runs, "fillBridge");
        reminders.remind(runs, "fillBridge");

        assertThat(reminders.since(rests, "fillBridge")).isEmpty();
        assertThat(reminders.since(runs, "fillBridge")).contains(clock.today());
    }

    @Test
    void pausing_twice_or_resuming_what_runs_is_refused() {
        UUID id = fixture.started();

        assertThat(fixture.as("mentor1", () -> moves.resume(id, 1)).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.traject-rust-niet");
        fixture.as("mentor1", () -> moves.pause(id, 1, clock.today(), null).value());
        assertThat(fixture.as("mentor1", () -> moves.pause(id, 2, clock.today(), null))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("probleem.traject-loopt-niet");
        fixture.as("mentor1", () -> moves.resume(id, 2).value());
        assertThat(trajectories.find(id).orElseThrow().state()).isEqualTo(Trajectory.State.RUNNING);
    }

    @Test
    void a_pause_lies_in_the_past_of_a_trajectory_and_a_stale_page_is_told_so() {
        UUID id = fixture.started();

        assertThat(fixture.as("mentor1", () -> moves.pause(id, 1, clock.today().plusDays(1), null))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("on");
        assertThat(fixture.as("mentor1", () -> moves.pause(id, 9, clock.today(), null))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.STALE);
    }
}

package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.Goal;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class PlanProcessTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private Workflow workflow;

    private UUID trajectory;

    @BeforeEach
    void a_plan_is_asked_for() {
        trajectory = trajectories.started();
        trajectories.begin("plan", trajectory, Map.of("planDue", Instant.parse("2030-01-01T12:00:00Z")));
    }

    @Test
    void the_task_waits_for_the_mentor_until_its_date() {
        assertThat(workflow.openTask(trajectory, PlanTask.NAME)).hasValueSatisfying(task -> {
            assertThat(task.due()).isEqualTo(Instant.parse("2030-01-01T12:00:00Z"));
            assertThat(task.assignee()).isEqualTo(trajectories.person("mentor1").id());
        });
    }

    @Test
    void the_first_plan_with_an_action_completes_it() {
        made.plan(trajectory, "Post openen");

        assertThat(workflow.isOpen(trajectory, PlanTask.NAME)).isFalse();
    }

    @Test
    void a_plan_without_actions_leaves_it_open_until_one_is_added() {
        Goal goal = made.goal(trajectory, Pillar.DEBTS, "Rust");
        Plan plan = trajectories.as(
                "mentor1", () -> plans.make(trajectory, made.draft(goal.id())).value());
        assertThat(workflow.isOpen(trajectory, PlanTask.NAME)).isTrue();

        trajectories.as(
                "mentor1",
                () -> plans.change(plan.id(), plan.version(), made.draft(goal.id(), "Post openen"))
                        .value());
        assertThat(workflow.isOpen(trajectory, PlanTask.NAME)).isFalse();
    }

    @Test
    void another_plan_can_be_made_when_nothing_asks_for_it() {
        made.plan(trajectory, "Post openen");
        made.plan(trajectory, "Bank bellen");

        assertThat(plans.known(trajectory)).hasSize(2);
        assertThat(List.copyOf(workflow.openTasks(trajectory)))
                .noneMatch(task -> task.task().equals(PlanTask.NAME));
    }
}

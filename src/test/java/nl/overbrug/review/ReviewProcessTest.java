package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class ReviewProcessTest {

    private static final Instant DUE = Instant.parse("2030-01-01T12:00:00Z");

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Workflow workflow;

    private UUID trajectory;

    @BeforeEach
    void a_conversation_is_planned() {
        trajectory = trajectories.started();
        trajectories.begin("review", trajectory, Map.of("reviewDue", DUE));
    }

    @Test
    void the_task_waits_until_its_date() {
        assertThat(workflow.openTask(trajectory, Reviews.TASK))
                .hasValueSatisfying(task -> assertThat(task.due()).isEqualTo(DUE));
    }

    @Test
    void a_conversation_completes_it() {
        hold(null);

        assertThat(workflow.isOpen(trajectory, Reviews.TASK)).isFalse();
    }

    @Test
    void a_conversation_can_be_held_without_a_task() {
        hold(null);
        UUID other = trajectories.started();

        assertThat(trajectories
                        .as("mentor1", () -> reviews.hold(other, review(null)))
                        .isDone())
                .isTrue();
    }

    @Test
    void another_appointment_moves_the_task() {
        LocalDateTime at = made.today().plusDays(5).atTime(10, 0);

        trajectories.as("mentor1", () -> appointments.make(trajectory, true, at));

        assertThat(workflow.openTask(trajectory, Reviews.TASK))
                .hasValueSatisfying(task -> assertThat(task.due())
                        .isEqualTo(at.atZone(MovableClock.ZONE).toInstant()));
    }

    private void hold(LocalDateTime appointment) {
        trajectories.as(
                "mentor1", () -> reviews.hold(trajectory, review(appointment)).value());
    }

    private NewReview review(LocalDateTime appointment) {
        return new NewReview(made.today(), true, List.of(), NewReview.Ticks.NONE, appointment, ReviewNext.PLAN);
    }
}

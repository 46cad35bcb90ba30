package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.review.Reviews;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A plan that runs already is enough for a process that asks for one. */
@OverbrugTest
class NotAskedTwiceTest {

    @Autowired
    private BridgeFixture referred;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private UUID trajectory;
    private Visitor mentor;
    private String base;

    @BeforeEach
    void a_trajectory_starts() {
        trajectory = referred.referredWithDebtsAndIncome();
        mentor = Visitor.loggedIn(environment, "mentor1");
        base = "/trajecten/" + trajectory + "/plannen";
    }

    @Test
    void what_was_planned_while_the_first_bridge_was_filled_in_is_not_planned_again() {
        made.plan(trajectory, "Brief zoeken");

        fillBridge();

        assertThat(waiting()).contains("holdReview").doesNotContain("makePlan");
    }

    @Test
    void a_plan_without_a_step_does_not_count() {
        Plan plan = made.plan(trajectory, "Brief zoeken");
        people.as(
                "mentor1",
                () -> plans.close(plan.id(), plan.version(), PlanState.DROPPED).value());

        fillBridge();

        assertThat(waiting()).contains("makePlan");
    }

    @Test
    void who_asked_for_another_plan_may_go_on_with_what_runs_after_all() {
        made.plan(trajectory, "Brief zoeken");
        fillBridge();
        talk(ReviewNext.PLAN);
        assertThat(waiting()).contains("makePlan");
        assertThat(mentor.get(base + "/nieuw").body()).contains("Verder met wat er loopt");

        mentor.post(base, base + "/verder");

        assertThat(waiting()).contains("holdReview").doesNotContain("makePlan");
        assertThat(mentor.get(base).body())
                .contains("U gaat verder met wat er loopt.")
                .doesNotContain("/verder\"");
    }

    @Test
    void nothing_happens_when_no_plan_is_asked_for_or_none_runs() {
        mentor.post(base, base + "/verder");
        assertThat(mentor.get(base).body()).contains("Er wordt nu niet om een plan gevraagd.");

        fillBridge();
        mentor.post(base, base + "/verder");
        assertThat(mentor.get(base).body()).contains("Er loopt nog geen plan met een stap die te doen is.");
        assertThat(waiting()).contains("makePlan");
    }

    private List<String> waiting() {
        return workflow.openTasks(trajectory).stream().map(task -> task.task()).toList();
    }

    private void fillBridge() {
        Map<Pillar, Position> everything = new EnumMap<>(Pillar.class);
        List.of(Pillar.values()).forEach(pillar -> everything.put(pillar, Position.of(2)));
        people.as(
                "mentor1",
                () -> bridges.fill(trajectory, bridges.find(trajectory).at(clock.today()), everything)
                        .value());
    }

    private void talk(ReviewNext next) {
        people.as(
                "mentor1",
                () -> reviews.hold(
                                trajectory,
                                new NewReview(clock.today(), true, List.of(), NewReview.Ticks.NONE, null, next))
                        .value());
    }
}

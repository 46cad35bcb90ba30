package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurement.Held;
import nl.overbrug.measurement.Measurement.Settlement;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows are first moved away from what the table says, as if they had been planned by an earlier version of it. */
@OverbrugTest
class ReplanningTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private MeasurementPlan plan;

    @Autowired
    private MeasurementRows rows;

    @Autowired
    private Replanning replanning;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void an_earlier_version_of_the_table_planned_everything_a_week_later() {
        today = clock.today();
        trajectory = fixture.startedOn(today);
        plan.next(trajectory);
        workflow.start("measurement", trajectory, Map.of("team", UUID.randomUUID(), "mentor", UUID.randomUUID()));
        rows.of(trajectory)
                .forEach(planned -> rows.update(planned.moved(aWeekLater(planned.planned()), planned.content())));
    }

    @Test
    void what_is_to_come_moves_to_where_the_table_puts_it_now() {
        replanning.replan(trajectory);

        assertThat(named("T2").planned().dueOn()).isEqualTo(today.plusMonths(6));
        assertThat(named("T3").planned().dueOn()).isEqualTo(today.plusMonths(12));
    }

    @Test
    void the_task_and_the_timers_that_wait_move_along() {
        replanning.replan(trajectory);

        Measurement open = named("T1");
        assertThat(open.state()).isEqualTo(MomentState.OPEN);
        assertThat(workflow.openTask(trajectory, "measure").orElseThrow().due()).isEqualTo(open.dueAt());
    }

    @Test
    void a_measurement_that_was_done_never_moves() {
        Conversation talk = fixture.as(
                        "mentor1", () -> conversations.on(trajectory, today, Conversation.Kind.MEASUREMENT, true))
                .value();
        Measurement second = named("T2");
        rows.update(
                second.settled(MomentState.DONE, new Settlement(today, null, new Held(talk.id(), today, true, false))));

        replanning.replan(trajectory);

        assertThat(named("T2").planned()).isEqualTo(second.planned());
        assertThat(named("T3").planned().dueOn()).isEqualTo(today.plusMonths(12));
    }

    @Test
    void nothing_is_decided_anew_when_the_table_says_the_same() {
        replanning.replan(trajectory);
        Measurement before = named("T3");

        replanning.replan(trajectory);

        assertThat(named("T3")).isEqualTo(before);
    }

    private static PlannedMoment aWeekLater(PlannedMoment planned) {
        return new PlannedMoment(
                planned.moment(),
                planned.opensOn().plusWeeks(1),
                planned.dueOn().plusWeeks(1),
                planned.closesOn().plusWeeks(1));
    }

    private Measurement named(String moment) {
        return rows.find(trajectory, moment).orElseThrow();
    }
}

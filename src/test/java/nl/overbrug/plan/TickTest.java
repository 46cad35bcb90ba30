package nl.overbrug.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.Problem;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class TickTest {

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private PlanFixture made;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanActions actions;

    @Autowired
    private PlanReports reports;

    @Autowired
    private Conversations conversations;

    private UUID trajectory;
    private Action action;
    private LocalDate today;

    @BeforeEach
    void a_plan_with_one_action() {
        today = made.today();
        trajectory = trajectories.startedOn(today.minusDays(10));
        action = made.plan(trajectory, "Post openen").actions().get(0);
    }

    @Test
    void a_tick_keeps_apart_when_it_was_done_and_when_that_was_told() {
        trajectories.as("mentor1", () -> actions.done(action.id(), today.minusDays(3)));

        assertThat(now().doneOn()).isEqualTo(today.minusDays(3));
        assertThat(now().reportedOn()).isEqualTo(today);
    }

    @Test
    void pressing_twice_ticks_once() {
        trajectories.as("mentor1", () -> actions.done(action.id(), null));
        trajectories.as("mentor1", () -> actions.done(action.id(), null));

        assertThat(deeds()).containsExactly(ActionChange.Deed.PLANNED, ActionChange.Deed.DONE);
    }

    @Test
    void a_tick_can_be_taken_back() {
        trajectories.as("mentor1", () -> actions.done(action.id(), null));
        trajectories.as("mentor1", () -> actions.reopen(action.id()));

        assertThat(now().isOpen()).isTrue();
        assertThat(now().doneOn()).isNull();
        assertThat(deeds()).endsWith(ActionChange.Deed.UNDONE);
    }

    @Test
    void nothing_is_done_in_the_future() {
        assertThat(trajectories
                        .as("mentor1", () -> actions.done(action.id(), today.plusDays(1)))
                        .problems())
                .containsExactly(Problem.of("doneOn", "probleem.datum-toekomst"));
    }

    @Test
    void what_was_not_done_yet_keeps_what_got_in_the_way_and_what_to_try() {
        ActionReport report = new ActionReport(
                action.id(),
                action.version(),
                ActionReport.Outcome.NOT_YET,
                null,
                today.plusDays(14),
                null,
                "Vergeten",
                "Als ik ontbijt, dan kijk ik op mijn lijst");

        report(report);

        assertThat(now().words().hasStrategy()).isTrue();
        assertThat(now().dueOn()).isEqualTo(today.plusDays(14));
        ActionChange last = changes().get(1);
        assertThat(last.deed()).isEqualTo(ActionChange.Deed.NOT_YET);
        assertThat(last.strategy()).startsWith("Als ik ontbijt");
        assertThat(last.conversationId()).isNotNull();
    }

    @Test
    void a_report_about_an_action_that_changed_meanwhile_is_refused() {
        trajectories.as("mentor1", () -> actions.done(action.id(), null));

        assertThat(trajectories
                        .as(
                                "mentor1",
                                () -> reports.problems(trajectory, today, List.of(ActionReport.done(action, today))))
                        .get(0)
                        .code())
                .isEqualTo(ReportJudge.CHANGED_MEANWHILE);
    }

    private void report(ActionReport report) {
        trajectories.as("mentor1", () -> {
            Conversation talk = conversations
                    .on(trajectory, today, Conversation.Kind.PROGRESS, true)
                    .value();
            return reports.report(talk, List.of(report)).value();
        });
    }

    private Action now() {
        return plans.known(trajectory).get(0).actions().get(0);
    }

    private List<ActionChange> changes() {
        return trajectories.as("mentor1", () -> plans.history(trajectory));
    }

    private List<ActionChange.Deed> deeds() {
        return changes().stream().map(ActionChange::deed).toList();
    }
}

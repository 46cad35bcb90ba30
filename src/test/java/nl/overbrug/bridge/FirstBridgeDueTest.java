package nl.overbrug.bridge;

import static nl.overbrug.bridge.FillingABridgeTest.everyPillar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.Reminders;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import nl.overbrug.worklist.WorkFilter;
import nl.overbrug.worklist.WorkItem;
import nl.overbrug.worklist.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The first Bridge within three conversations or 21 days, and the reminder before; the trajectory's process runs, the clock moves along. */
@OverbrugTest
class FirstBridgeDueTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Bridges bridges;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Environment environment;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;

    @BeforeEach
    void a_trajectory_starts() {
        at(0);
        trajectory = fixture.startedOn(START);
        workflow.runDue();
    }

    @AfterEach
    void the_clock_is_real_again() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void without_conversations_the_days_count_and_the_reminder_comes_a_week_before() {
        after(13);
        assertThat(reminded()).isEmpty();

        after(14);
        assertThat(reminded()).contains(START.plusDays(14));
        assertThat(due()).isEqualTo(fiveOn(21));
        assertThat(onTheWorklist().isReminded()).isTrue();
        String name = onTheWorklist().name();
        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .search("/werklijst", name, "stap", "fillBridge")
                        .body())
                .contains("Bijna aan de beurt");
    }

    @Test
    void with_one_conversation_left_the_reminder_comes_and_the_date_stays() {
        talkAfter(1);
        assertThat(reminded()).isEmpty();

        talkAfter(5);
        assertThat(reminded()).contains(START.plusDays(5));
        assertThat(due()).isEqualTo(fiveOn(21));
    }

    @Test
    void the_third_conversation_brings_the_date_forward_and_no_reminder_comes_after_it() {
        after(6);
        talkOn(1);
        talkOn(3);
        talkOn(5);
        workflow.runDue();

        assertThat(due()).isEqualTo(fiveOn(5));
        assertThat(reminded()).as("the date has passed").isEmpty();
        assertThat(onTheWorklist().isOverdue()).isTrue();
        for (int day : new int[] {14, 21}) {
            after(day);
            assertThat(reminded()).isEmpty();
        }
    }

    @Test
    void a_third_conversation_of_today_reminds_while_there_is_still_time() {
        clock.stopAt(START.plusDays(4).atTime(10, 0).atZone(MovableClock.ZONE).toInstant());
        talkOn(1);
        talkOn(2);
        talkOn(4);
        workflow.runDue();

        assertThat(due()).isEqualTo(fiveOn(4));
        assertThat(reminded()).contains(START.plusDays(4));
    }

    @Test
    void who_has_filled_in_the_bridge_is_not_reminded() {
        talkAfter(1);
        after(3);
        fixture.as(
                "mentor1",
                () -> bridges.fill(trajectory, bridges.find(trajectory).at(clock.today()), everyPillar())
                        .value());
        workflow.runDue();

        after(15);
        assertThat(reminded()).isEmpty();
    }

    private void talkAfter(int days) {
        after(days);
        talkOn(days);
        workflow.runDue();
    }

    private void talkOn(int day) {
        fixture.as(
                "mentor1",
                () -> conversations
                        .on(trajectory, START.plusDays(day), Conversation.Kind.PROGRESS, true)
                        .value());
    }

    private Optional<LocalDate> reminded() {
        return reminders.since(trajectory, FirstBridge.TASK);
    }

    private Instant due() {
        return workflow.openTask(trajectory, FirstBridge.TASK)
                .map(OpenTask::due)
                .orElseThrow();
    }

    private WorkItem onTheWorklist() {
        WorkFilter mine = new WorkFilter(WorkFilter.Whose.MINE, FirstBridge.TASK, null, ListPage.of(1));
        return fixture.as("mentor1", () -> worklist.list(mine)).stream()
                .filter(item -> item.task().key().equals(trajectory))
                .findFirst()
                .orElseThrow();
    }

    private void after(int days) {
        at(days);
        workflow.runDue();
    }

    private void at(int days) {
        clock.stopAt(
                START.plusDays(days).atTime(18, 0).atZone(MovableClock.ZONE).toInstant());
    }

    private static Instant fiveOn(int day) {
        return START.plusDays(day).atTime(17, 0).atZone(MovableClock.ZONE).toInstant();
    }
}

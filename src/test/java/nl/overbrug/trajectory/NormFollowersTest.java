package nl.overbrug.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Texts;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first Bridge is due within 21 days, with a reminder seven days before; a new version says 28. Rewards last twelve months. */
@OverbrugTest
class NormFollowersTest {

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private NormFollowers followers;

    @Autowired
    private Norms norms;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Texts texts;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private LocalDate today;
    private UUID trajectory;

    @BeforeEach
    void a_trajectory_runs() {
        today = clock.today();
        trajectory = fixture.startedOn(today);
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void the_date_of_the_first_bridge_its_task_and_its_reminder_move_with_a_trajectory_that_follows() {
        publish("eerste-brug", "dagen", "21", "28", true);

        assertThat(due(trajectory)).isEqualTo(today.plusDays(28));
        assertThat(taskDue(trajectory)).isEqualTo(today.plusDays(28));
        assertThat(decidedByTheNewVersion())
                .as("the first Bridge; the rewards end when they did")
                .isEqualTo(1);
        clock.runAhead(Duration.ofDays(16));
        workflow.runDue();
        assertThat(reminders.since(trajectory, "fillBridge")).isEmpty();
        clock.runAhead(Duration.ofDays(22));
        workflow.runDue();
        assertThat(reminders.since(trajectory, "fillBridge")).isPresent();
    }

    @Test
    void nobody_is_late_because_a_date_was_moved_into_the_past() {
        clock.runAhead(Duration.ofDays(10));

        publish("eerste-brug", "dagen", "21", "8", true);

        assertThat(due(trajectory)).isEqualTo(clock.today());
        assertThat(taskDue(trajectory)).isEqualTo(clock.today());
    }

    @Test
    void a_version_for_new_ones_only_leaves_a_running_one_its_norms() {
        clock.runAhead(Duration.ofDays(1));
        publish("beloning", "maanden", "12", "6", false);
        UUID started = fixture.started();

        assertThat(norms.of(trajectory, ProtocolNorm.REWARDS).months()).isEqualTo(12);
        assertThat(norms.of(started, ProtocolNorm.REWARDS).months()).isEqualTo(6);
    }

    @Test
    void what_would_move_can_be_asked_without_moving_it() {
        List<Shift> shifts = followers.shifts(facts -> List.of(new NormVerdict(28, 3, 7, null)), today).stream()
                .filter(shift -> shift.subject().equals(trajectory))
                .toList();

        assertThat(shifts)
                .containsExactly(new Shift(
                        trajectory, texts.of("norm.eerste-brug"), today.plusDays(21), today.plusDays(28), false));
        assertThat(due(trajectory)).isEqualTo(today.plusDays(21));
    }

    @Test
    void a_table_without_numbers_moves_nothing_and_leaves_every_running_trajectory_without() {
        assertThat(followers.shifts(facts -> List.of(), today)).isEmpty();
        assertThat(followers.silences(facts -> List.of()))
                .extracting(Silence::key)
                .containsExactly("norm.eerste-brug", "norm.volgend-gesprek", "norm.beloningen");
        assertThat(followers.silences(facts -> List.of()).get(1).running()).isEqualTo(followers.running());
        assertThat(followers.silences(facts -> List.of(new NormVerdict(21, 3, 7, 12))))
                .isEmpty();
    }

    /** The example case has the name of the row, but for the rewards. */
    private void publish(String example, String column, String was, String becomes, boolean running) {
        UUID draft = drafts.begun(NormFacts.TABLE.name());
        drafts.write(draft, example.equals("beloning") ? "beloningen" : example, column, becomes);
        drafts.expect(draft, example, column, was, becomes);
        drafts.published(draft, clock.today(), running);
        workflow.runDue();
    }

    private long decidedByTheNewVersion() {
        return fixture.as("mentor1", () -> decisions.of(trajectory)).stream()
                .filter(line -> line.version().number() > 1)
                .count();
    }

    private LocalDate due(UUID id) {
        return trajectories.find(id).orElseThrow().firstBridgeDue();
    }

    private LocalDate taskDue(UUID id) {
        return LocalDate.ofInstant(
                workflow.openTask(id, "fillBridge").orElseThrow().due(), MovableClock.ZONE);
    }
}

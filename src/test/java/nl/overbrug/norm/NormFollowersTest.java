package nl.overbrug.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefollow.Following;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.trajectory.Reminders;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first Bridge is due within 21 days or three conversations, with a reminder seven days before. */
@OverbrugTest
class NormFollowersTest {

    private static final String BRIDGE = "eerste-brug";

    @Autowired
    private NormFixture fixture;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Conversations conversations;

    @Autowired
    private NormFollowers followers;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Following following;

    @Autowired
    private Norms norms;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private LocalDate start;
    private UUID trajectory;

    @BeforeEach
    void a_trajectory_runs_since_yesterday() {
        start = clock.today().minusDays(1);
        trajectory = fixture.waitsForBridge();
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void the_date_of_the_first_bridge_its_task_and_its_reminder_move_with_a_trajectory_that_follows() {
        fixture.follow(BRIDGE, "dagen", "21", "28");

        assertThat(lastDay()).isEqualTo(start.plusDays(28));
        assertThat(due()).isEqualTo(start.plusDays(28));
        assertThat(decidedByTheNewVersion())
                .as("the first Bridge; the rewards end when they did")
                .isEqualTo(1);
        fixture.after(16);
        assertThat(isReminded()).isFalse();
        fixture.after(6);
        assertThat(isReminded()).isTrue();
    }

    @Test
    void nobody_is_late_because_a_date_was_moved_into_the_past() {
        clock.runAhead(Duration.ofDays(10));

        fixture.follow(BRIDGE, "dagen", "21", "8");

        assertThat(lastDay()).isEqualTo(clock.today());
        assertThat(due()).isEqualTo(clock.today());
    }

    @Test
    void another_reminder_alone_moves_when_the_mentor_is_reminded() {
        fixture.follow(BRIDGE, "herinnering", "7", "3");

        assertThat(due()).isEqualTo(start.plusDays(21));
        fixture.after(15);
        assertThat(isReminded()).isFalse();
        fixture.after(3);
        assertThat(isReminded()).isTrue();
    }

    @Test
    void a_reminder_whose_new_day_has_passed_comes_at_once() {
        clock.runAhead(Duration.ofDays(10));

        fixture.follow(BRIDGE, "herinnering", "7", "14");

        assertThat(isReminded()).isTrue();
    }

    @Test
    void a_reminder_that_came_stays_when_the_date_moves() {
        fixture.after(15);
        assertThat(isReminded()).isTrue();

        fixture.follow(BRIDGE, "dagen", "21", "40");

        assertThat(due()).isEqualTo(start.plusDays(40));
        assertThat(isReminded()).isTrue();
    }

    @Test
    void norms_for_new_trajectories_only_leave_the_reminder_of_a_running_one() {
        fixture.published(BRIDGE, "herinnering", "7", "3", false);

        fixture.after(14);
        assertThat(isReminded()).isTrue();
    }

    @Test
    void fewer_conversations_bring_the_date_forward_to_today_and_more_give_the_days_back() {
        talk();
        talk();
        assertThat(due()).isEqualTo(start.plusDays(21));

        fixture.follow(BRIDGE, "gesprekken", "3", "2");
        assertThat(due()).isEqualTo(clock.today());

        fixture.follow(BRIDGE, "gesprekken", "2", "4");
        assertThat(due()).isEqualTo(start.plusDays(21));
    }

    @Test
    void with_one_conversation_left_by_the_new_norm_the_mentor_is_reminded_at_once() {
        talk();

        fixture.follow(BRIDGE, "gesprekken", "3", "2");

        assertThat(due()).isEqualTo(start.plusDays(21));
        assertThat(isReminded()).isTrue();
    }

    @Test
    void a_version_for_new_ones_only_leaves_a_running_one_its_norms() {
        fixture.published("beloningen", "maanden", "12", "6", false);
        UUID started = people.started();

        assertThat(norms.of(trajectory, ProtocolNorm.REWARDS).months()).isEqualTo(12);
        assertThat(norms.of(started, ProtocolNorm.REWARDS).months()).isEqualTo(6);
    }

    @Test
    void what_would_move_can_be_asked_without_moving_it() {
        List<Shift> shifts = followers.shifts(facts -> List.of(new NormVerdict(28, 3, 7, null)), clock.today()).stream()
                .filter(shift -> shift.subject().equals(trajectory))
                .toList();

        assertThat(shifts)
                .containsExactly(
                        shift("eerste-brug", start.plusDays(21), start.plusDays(28)),
                        shift("herinnering-brug", start.plusDays(14), start.plusDays(21)),
                        shift("plan", start.plusDays(42), start.plusDays(56)));
        assertThat(lastDay()).isEqualTo(start.plusDays(21));
    }

    @Test
    void a_measurement_that_is_counted_from_the_first_bridge_moves_along_and_is_told_of() {
        UUID moments = drafts.begun("measurement/moments");
        List.of("t1-met", "t1-zonder", "t2", "t3-met", "t3-zonder")
                .forEach(row -> drafts.write(moments, row, "vanaf", "eerste Brug"));
        List.of("met", "zonder").forEach(example -> drafts.expect(moments, example, "vanaf", "intake", "eerste Brug"));
        drafts.published(moments, clock.today(), true);
        workflow.runDue();
        assertThat(halfway()).isEqualTo(start.plusDays(21).plusMonths(6));

        assertThat(followers.shifts(facts -> List.of(new NormVerdict(28, 3, 7, 12)), clock.today()))
                .contains(new Shift(
                        trajectory,
                        "T2",
                        start.plusDays(21).plusMonths(6),
                        start.plusDays(28).plusMonths(6),
                        false));
        UUID version = fixture.follow(BRIDGE, "dagen", "21", "28");

        assertThat(halfway()).isEqualTo(start.plusDays(28).plusMonths(6));
        assertThat(following.progress(version).orElseThrow().dates().get("T2")).isPositive();
    }

    @Test
    void a_table_without_numbers_moves_nothing_and_leaves_every_running_trajectory_without() {
        assertThat(followers.shifts(facts -> List.of(), clock.today())).isEmpty();
        assertThat(followers.silences(facts -> List.of()))
                .extracting(Silence::key)
                .containsExactly("norm.eerste-brug", "norm.volgend-gesprek", "norm.beloningen");
        assertThat(followers.silences(facts -> List.of()).get(1).running()).isEqualTo(followers.running());
        assertThat(followers.silences(facts -> List.of(new NormVerdict(21, 3, 7, 12))))
                .isEmpty();
    }

    private LocalDate halfway() {
        return people.as("mentor1", () -> measurements.of(trajectory, "T2"))
                .orElseThrow()
                .planned()
                .dueOn();
    }

    private Shift shift(String what, LocalDate from, LocalDate to) {
        return new Shift(trajectory, "norm.datum." + what, from, to, false);
    }

    /** On a day of its own. */
    private void talk() {
        fixture.after(1);
        people.as(
                "mentor1",
                () -> conversations
                        .on(trajectory, clock.today(), Conversation.Kind.PROGRESS, true)
                        .value());
        workflow.runDue();
    }

    private long decidedByTheNewVersion() {
        return people.as("mentor1", () -> decisions.of(trajectory)).stream()
                .filter(line -> line.version().number() > 1)
                .count();
    }

    private boolean isReminded() {
        return reminders.since(trajectory, "fillBridge").isPresent();
    }

    private LocalDate lastDay() {
        return trajectories.find(trajectory).orElseThrow().firstBridgeDue();
    }

    private LocalDate due() {
        return fixture.due(trajectory, "fillBridge");
    }
}

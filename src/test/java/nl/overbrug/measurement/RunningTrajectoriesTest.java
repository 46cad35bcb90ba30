package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.ruledraft.Withdrawing;
import nl.overbrug.rulefollow.Following;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import nl.overbrug.ruleversion.FollowedBy.Stage;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant without questionnaires is to be measured after twelve months; a new version says eleven. */
@OverbrugTest
class RunningTrajectoriesTest {

    private static final String TABLE = "measurement/moments";

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private DraftFixture drafting;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Measuring measuring;

    @Autowired
    private MeasurementRows rows;

    @Autowired
    private MomentFollowers followers;

    @Autowired
    private Following following;

    @Autowired
    private VersionBook book;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private LocalDate today;
    private UUID trajectory;

    @BeforeEach
    void a_trajectory_runs_without_questionnaires() {
        today = clock.today();
        trajectory = begun(today);
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafting.clean();
    }

    @Test
    void running_ones_move_from_the_transaction_on_that_publishes_when_the_version_holds_from_today() {
        UUID version = published(today, true);
        assertThat(following.progress(version).orElseThrow().followed()).isPositive();

        workflow.runDue();
        assertThat(last(trajectory)).isEqualTo(today.plusMonths(11));
        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.DONE);
        assertThat(following.progress(version).orElseThrow().moved()).isPositive();
    }

    @Test
    void they_move_on_the_day_from_which_the_version_holds_and_not_before() {
        UUID version = published(today.plusDays(3), true);
        workflow.runDue();
        assertThat(last(trajectory)).isEqualTo(today.plusMonths(12));
        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.WAITING);

        clock.runAhead(Duration.ofDays(3));
        workflow.runDue();
        assertThat(last(trajectory)).isEqualTo(today.plusMonths(11));
    }

    @Test
    void a_version_for_new_ones_only_leaves_running_ones_alone_also_when_they_are_planned_anew() {
        UUID version = published(today.plusDays(1), false);
        clock.runAhead(Duration.ofDays(1));
        workflow.runDue();
        UUID started = begun(today.plusDays(1));

        agree(trajectory, true);
        agree(trajectory, false);
        assertThat(last(trajectory)).isEqualTo(today.plusMonths(12));
        assertThat(last(started)).isEqualTo(today.plusDays(1).plusMonths(11));
        assertThat(following.progress(version)).isEmpty();
    }

    @Test
    void a_version_that_is_withdrawn_moves_nothing() {
        UUID version = published(today.plusDays(1), true);
        drafting.as("beleid1", () -> withdrawing.withdraw(version, "Toch niet."));
        clock.runAhead(Duration.ofDays(1));
        workflow.runDue();

        assertThat(last(trajectory)).isEqualTo(today.plusMonths(12));
        assertThat(following.progress(version)).isEmpty();
    }

    @Test
    void publishing_the_older_version_again_moves_them_back() {
        published(today, true);
        workflow.runDue();
        assertThat(last(trajectory)).isEqualTo(today.plusMonths(11));
        UUID first = book.of(TABLE).get(1).id();
        UUID back = drafting.as("beleid1", () -> drafts.begin(TABLE, first)).orElseThrow();

        drafting.published(back, today, true);
        workflow.runDue();

        assertThat(last(trajectory)).isEqualTo(today.plusMonths(12));
    }

    @Test
    void what_would_move_can_be_asked_without_moving_it() {
        List<Measurement> before = rows.of(trajectory);
        List<Shift> shifts = followers
                .shifts(
                        facts -> List.of(new Moment(
                                "T9", MomentRole.FINAL, Anchor.INTAKE, 9, 30, 30, Set.of(Instrument.BRIDGE), null)),
                        today)
                .stream()
                .filter(shift -> shift.subject().equals(trajectory))
                .toList();

        assertThat(shifts)
                .containsExactlyInAnyOrder(
                        new Shift(trajectory, "T1", today, null, false),
                        new Shift(trajectory, "T2", today.plusMonths(6), null, false),
                        new Shift(trajectory, "T3", today.plusMonths(12), null, false),
                        new Shift(trajectory, "T9", null, today.plusMonths(9), false));
        assertThat(rows.of(trajectory)).isEqualTo(before);
    }

    @Test
    void those_for_whom_a_table_has_no_moment_are_counted() {
        int without = rows.withoutQuestionnaires().size();

        assertThat(followers.silences(facts -> facts.equals(new MomentFacts(true)) ? List.of(facts) : List.of()))
                .singleElement()
                .satisfies(silence -> assertThat(silence.running()).isBetween(1, without));
        assertThat(followers.silences(facts -> List.of()))
                .extracting(Silence::running)
                .containsExactly(followers.running());
        assertThat(followers.silences(facts -> List.of(facts))).isEmpty();
    }

    private UUID begun(LocalDate on) {
        UUID started = trajectories.startedOn(on);
        agree(started, false);
        return started;
    }

    private void agree(UUID id, boolean agreed) {
        trajectories.as("mentor1", () -> {
            measuring.agree(id, agreed);
            return null;
        });
    }

    private UUID published(LocalDate from, boolean running) {
        UUID draft = drafting.begun(TABLE);
        drafting.write(draft, "t3-zonder", "maanden", "11");
        drafting.expect(draft, "zonder", "maanden", "12", "11");
        return drafting.published(draft, from, running);
    }

    private LocalDate last(UUID id) {
        return rows.find(id, "T3").orElseThrow().planned().dueOn();
    }
}

package nl.overbrug.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.outflow.OutflowChoice;
import nl.overbrug.outflow.Outflows;
import nl.overbrug.review.ReviewNext;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mentor and participant speak every 21 days, with a reminder three days before; a new version says 28, or ten. */
@OverbrugTest
class RhythmFollowsTest {

    private static final String RHYTHM = "voortgangsgesprek";

    @Autowired
    private NormFixture fixture;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private DraftFixture drafting;

    @Autowired
    private Drafts drafts;

    @Autowired
    private VersionBook book;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Moves moves;

    @Autowired
    private Outflows outflows;

    @Autowired
    private NormFollowers followers;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafting.clean();
    }

    @Test
    void the_day_of_the_next_talk_moves_from_the_day_that_it_is_counted_from() {
        LocalDate made = clock.today();
        UUID trajectory = fixture.waitsForTalk();
        assertThat(talk(trajectory)).isEqualTo(made.plusDays(21));
        fixture.after(5);

        fixture.follow(RHYTHM, "dagen", "21", "28");

        assertThat(talk(trajectory)).isEqualTo(made.plusDays(28));
    }

    @Test
    void a_version_for_new_trajectories_only_leaves_it_where_it_is_and_so_the_next_one_too() {
        UUID trajectory = fixture.waitsForTalk();

        fixture.published(RHYTHM, "dagen", "21", "28", false);
        workflow.runDue();

        assertThat(talk(trajectory)).isEqualTo(clock.today().plusDays(21));
        fixture.talked(trajectory, ReviewNext.REVIEW, null);
        assertThat(talk(trajectory)).isEqualTo(clock.today().plusDays(21));
    }

    @Test
    void publishing_the_older_version_again_moves_it_back_also_from_today() {
        LocalDate made = clock.today();
        UUID trajectory = fixture.waitsForTalk();
        fixture.after(10);
        fixture.follow(RHYTHM, "dagen", "21", "7");
        assertThat(talk(trajectory)).as("not in the past").isEqualTo(clock.today());

        UUID first = book.of(NormFacts.TABLE.name()).get(1).id();
        UUID back = drafting.as("beleid1", () -> drafts.begin(NormFacts.TABLE.name(), first))
                .orElseThrow();
        drafting.published(back, clock.today(), true);
        workflow.runDue();

        assertThat(talk(trajectory)).isEqualTo(made.plusDays(21));
    }

    @Test
    void an_appointment_stays_and_so_does_a_day_that_has_passed() {
        UUID late = fixture.waitsForTalk();
        fixture.after(30);
        UUID appointed = fixture.waitsForTalk();
        fixture.talked(appointed, ReviewNext.REVIEW, 14);
        var before = List.of(fixture.dueAt(appointed, "holdReview"), fixture.dueAt(late, "holdReview"));

        fixture.follow(RHYTHM, "dagen", "21", "40");

        assertThat(List.of(fixture.dueAt(appointed, "holdReview"), fixture.dueAt(late, "holdReview")))
                .isEqualTo(before);
    }

    @Test
    void the_day_of_the_first_plan_moves_while_it_is_asked_and_while_the_first_bridge_is_still_open() {
        UUID asked = fixture.waitsForPlan();
        UUID open = fixture.waitsForBridge();
        LocalDate bridge = clock.today().minusDays(1).plusDays(21);
        assertThat(fixture.due(asked, "makePlan")).isEqualTo(bridge.plusDays(21));

        fixture.follow(RHYTHM, "dagen", "21", "28");

        assertThat(fixture.due(asked, "makePlan")).isEqualTo(bridge.plusDays(28));
        fixture.fillBridge(open);
        assertThat(fixture.due(open, "makePlan")).isEqualTo(bridge.plusDays(28));
    }

    @Test
    void the_day_of_the_first_plan_moves_with_that_of_the_first_bridge() {
        UUID trajectory = fixture.waitsForBridge();

        fixture.follow("eerste-brug", "dagen", "21", "28");

        fixture.fillBridge(trajectory);
        assertThat(fixture.due(trajectory, "makePlan"))
                .isEqualTo(clock.today().minusDays(1).plusDays(28 + 21));
    }

    @Test
    void a_plan_after_a_talk_moves_from_the_day_of_that_talk() {
        UUID trajectory = fixture.waitsForTalk();
        fixture.after(3);
        LocalDate talked = clock.today();
        fixture.talked(trajectory, ReviewNext.PLAN, null);

        fixture.follow(RHYTHM, "dagen", "21", "28");

        assertThat(fixture.due(trajectory, "makePlan")).isEqualTo(talked.plusDays(28));
    }

    @Test
    void the_day_to_decide_on_outflow_moves_and_who_goes_on_talks_within_the_new_rhythm() {
        UUID trajectory = fixture.waitsForOutflow();
        LocalDate advised = clock.today();
        assertThat(fixture.due(trajectory, "decideOutflow")).isEqualTo(advised.plusDays(21));
        fixture.after(2);

        fixture.follow(RHYTHM, "dagen", "21", "28");

        assertThat(fixture.due(trajectory, "decideOutflow")).isEqualTo(advised.plusDays(28));
        goOn(trajectory);
        assertThat(talk(trajectory)).isEqualTo(clock.today().plusDays(28));
    }

    @Test
    void a_trajectory_that_rests_follows_and_goes_on_resting() {
        LocalDate made = clock.today();
        UUID trajectory = fixture.waitsForTalk();
        Trajectory running = trajectories.find(trajectory).orElseThrow();
        people.as("mentor1", () -> moves.pause(trajectory, running.version(), made, null))
                .value();

        fixture.follow(RHYTHM, "dagen", "21", "28");

        assertThat(talk(trajectory)).isEqualTo(made.plusDays(28));
        assertThat(trajectories.find(trajectory).orElseThrow().state()).isEqualTo(Trajectory.State.PAUSED);
    }

    @Test
    void what_would_move_tells_the_day_and_the_reminder_each_by_itself() {
        LocalDate today = clock.today();
        UUID trajectory = fixture.waitsForTalk();

        assertThat(shifts(trajectory, 28, 3))
                .containsExactly(
                        shift(trajectory, "gesprek", today.plusDays(21), today.plusDays(28)),
                        shift(trajectory, "herinnering-gesprek", today.plusDays(18), today.plusDays(25)));
        assertThat(shifts(trajectory, 21, 10))
                .containsExactly(shift(trajectory, "herinnering-gesprek", today.plusDays(18), today.plusDays(11)));
        assertThat(shifts(trajectory, 21, null))
                .containsExactly(shift(trajectory, "herinnering-gesprek", today.plusDays(18), null));
        assertThat(shifts(trajectory, 21, 3)).isEmpty();
    }

    @Test
    void to_follow_a_second_time_changes_nothing() {
        UUID trajectory = fixture.waitsForTalk();
        fixture.published(RHYTHM, "herinnering", "3", "10", true);
        workflow.runDue();

        assertThat(people.as("mentor1", () -> followers.follow(trajectory))).isEmpty();
    }

    @Test
    void what_waited_before_the_day_was_kept_is_counted_back_from_its_date() {
        LocalDate made = clock.today();
        UUID trajectory = fixture.waitsForTalk();
        jdbc.sql("delete from norm_rhythm").update();

        jdbc.sql(countBack()).update();

        fixture.follow(RHYTHM, "dagen", "21", "28");
        assertThat(talk(trajectory)).isEqualTo(made.plusDays(28));
    }

    private static String countBack() {
        try {
            String sql = new ClassPathResource("db/migration/V148__norm_create.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("do $$"), sql.indexOf("end $$;") + 7);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goOn(UUID trajectory) {
        people.as("mentor1", () -> {
            int version = outflows.waiting(trajectory).orElseThrow().version();
            OutflowChoice no = new OutflowChoice(false, clock.today(), true, "Zo is het besproken", YesNoUnknown.NO);
            return outflows.decide(trajectory, version, no).value();
        });
    }

    private List<Shift> shifts(UUID trajectory, Integer days, Integer reminder) {
        NormVerdict said = new NormVerdict(days, null, reminder, 12);
        return followers.shifts(facts -> List.of(said), clock.today()).stream()
                .filter(shift -> shift.subject().equals(trajectory))
                .toList();
    }

    private static Shift shift(UUID trajectory, String what, LocalDate from, LocalDate to) {
        return new Shift(trajectory, "norm.datum." + what, from, to, false);
    }

    private LocalDate talk(UUID trajectory) {
        return fixture.due(trajectory, "holdReview");
    }
}

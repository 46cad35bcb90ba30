package nl.overbrug.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.Moves;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.worklist.WorkItem.Nearness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The protocol norms say three days. */
@OverbrugTest
class ReviewReminderTest {

    @Autowired
    private Worklist worklist;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Trajectories all;

    @Autowired
    private Moves moves;

    @Autowired
    private Environment environment;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void the_shipped_rules_hold_again() {
        drafts.clean();
    }

    @Test
    void the_mentor_is_reminded_of_a_talk_as_many_days_before_as_the_norms_say() {
        UUID near = reviewIn(3);
        UUID far = reviewIn(10);

        assertThat(nearness(near)).isEqualTo(Nearness.REMINDED);
        assertThat(nearness(far)).isEqualTo(Nearness.LATER);
    }

    @Test
    void norms_for_new_trajectories_only_leave_one_that_ran_already_its_reminder() {
        UUID before = reviewOf(trajectories.startedOn(clock.today().minusDays(1)), 10);

        publish(false);

        assertThat(nearness(before)).isEqualTo(Nearness.LATER);
        assertThat(nearness(reviewIn(10))).as("began under them").isEqualTo(Nearness.REMINDED);
    }

    @Test
    void one_that_follows_the_norms_is_reminded_by_them() {
        UUID before = reviewOf(trajectories.startedOn(clock.today().minusDays(1)), 10);

        publish(true);

        assertThat(nearness(before)).isEqualTo(Nearness.REMINDED);
    }

    private void publish(boolean running) {
        UUID draft = drafts.begun("trajectory/norms");
        drafts.write(draft, "voortgangsgesprek", "herinnering", "10");
        drafts.expect(draft, "volgend-gesprek", "herinnering", "3", "10");
        drafts.published(draft, clock.today(), running);
    }

    @Test
    void a_task_of_a_trajectory_that_rests_is_not_overdue_and_says_that_it_rests() {
        UUID late = reviewIn(-5);
        UUID later = reviewIn(10);
        assertThat(review(late).isOverdue()).isTrue();

        pause(late);
        pause(later);

        assertThat(review(late).isOverdue()).isFalse();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        assertThat(mentor.search("/werklijst", review(late).name(), "stap", "holdReview")
                        .body())
                .contains("Dit traject rust nu.")
                .doesNotContain("Was bedoeld voor");
        assertThat(mentor.search("/werklijst", review(later).name(), "stap", "holdReview")
                        .body())
                .as("a date to come is told")
                .contains("Dit traject rust nu.", "Uiterlijk ");
    }

    private void pause(UUID trajectory) {
        int version = trajectories
                .as("mentor1", () -> all.open(trajectory))
                .orElseThrow()
                .version();
        trajectories
                .as("mentor1", () -> moves.pause(trajectory, version, clock.today(), "Verzonnen reden."))
                .value();
    }

    private UUID reviewIn(int days) {
        return reviewOf(trajectories.started(), days);
    }

    private UUID reviewOf(UUID trajectory, int days) {
        trajectories.begin(
                "review",
                trajectory,
                Map.of(
                        "reviewDue",
                        clock.today()
                                .plusDays(days)
                                .atTime(LocalTime.of(17, 0))
                                .atZone(MovableClock.ZONE)
                                .toInstant()));
        return trajectory;
    }

    private Nearness nearness(UUID trajectory) {
        return review(trajectory).when();
    }

    private WorkItem review(UUID trajectory) {
        return trajectories
                .as("mentor1", () -> worklist.list(new WorkFilter(WorkFilter.Whose.MINE, null, null, ListPage.of(1))))
                .stream()
                .filter(item -> item.task().key().equals(trajectory))
                .filter(item -> item.task().task().equals("holdReview"))
                .findFirst()
                .orElseThrow();
    }
}

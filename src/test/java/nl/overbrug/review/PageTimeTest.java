package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class PageTimeTest {

    @Autowired
    private PageTime time;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Instant began;
    private UUID mentor;
    private UUID trajectory;

    @BeforeEach
    void holdTheClock() {
        began = clock.instant();
        clock.stopAt(began);
        mentor = people.person("mentor1").id();
        trajectory = people.started();
    }

    @AfterEach
    void letItRun() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void from_opening_to_saving_counts_upwards_in_whole_minutes_and_the_trail_is_gone() {
        time.shown(mentor, trajectory);
        after(121);
        assertThat(minutes()).containsExactly(3);
        assertThat(jdbc.sql("select count(*) from review_page_time where trajectory_id = ?")
                        .param(trajectory)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_long_silence_counts_as_ten_minutes() {
        time.shown(mentor, trajectory);
        after(3 * 3600);
        assertThat(minutes()).containsExactly(10);
    }

    @Test
    void what_was_half_done_and_taken_up_later_adds_up_without_the_time_between() {
        time.shown(mentor, trajectory);
        after(60);
        time.left(mentor, trajectory);
        after(300);
        time.shown(mentor, trajectory);
        after(60);
        assertThat(minutes()).containsExactly(2);
    }

    @Test
    void a_page_that_is_shown_again_goes_on_counting_unless_the_mentor_was_away() {
        time.shown(mentor, trajectory);
        after(8 * 60);
        time.shown(mentor, trajectory);
        after(8 * 60);
        time.shown(mentor, trajectory);
        after(2 * 3600);
        time.shown(mentor, trajectory);
        after(1);
        assertThat(minutes()).containsExactly(17);
    }

    @Test
    void what_was_not_opened_on_its_page_is_not_measured() {
        assertThat(minutes()).isEmpty();
    }

    @Test
    void a_page_that_was_never_saved_is_forgotten() {
        time.shown(mentor, trajectory);
        after(8 * 24 * 3600);
        time.shown(mentor, people.started());
        assertThat(minutes()).isEmpty();
    }

    @Test
    void a_clock_that_was_put_back_counts_nothing() {
        time.shown(mentor, trajectory);
        clock.stopAt(began.minusSeconds(50));
        assertThat(minutes()).containsExactly(1);
    }

    private void after(int seconds) {
        clock.stopAt(clock.instant().plusSeconds(seconds));
    }

    /** That holding the conversation now is known to have taken. */
    private List<Integer> minutes() {
        NewReview review = new NewReview(clock.today(), true, List.of(), NewReview.Ticks.NONE, null, ReviewNext.REVIEW);
        UUID talk = people.as(
                "mentor1", () -> reviews.hold(trajectory, review).value().conversationId());
        return jdbc.sql("select minutes from review_minutes where conversation_id = ?")
                .param(talk)
                .query(Integer.class)
                .list();
    }
}

package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.overbrug.LockWatch;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two windows that close a conversation of the same day while neither knows of the other. */
@OverbrugTest
class ClosingAtOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Conversations conversations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LockWatch locks;

    @Autowired
    private MovableClock clock;

    @Test
    void the_second_is_told_that_it_was_recorded_already() throws Exception {
        UUID trajectory = trajectories.started();

        assertTheSecondIsTold(trajectory);
    }

    @Test
    void the_same_holds_when_the_conversation_had_begun_with_the_bridge() throws Exception {
        UUID trajectory = trajectories.started();
        trajectories.as(
                "mentor1",
                () -> conversations
                        .on(trajectory, clock.today(), Conversation.Kind.PROGRESS, true)
                        .value());

        assertTheSecondIsTold(trajectory);
    }

    private void assertTheSecondIsTold(UUID trajectory) throws Exception {
        CompletableFuture<Result<Review>> second = transaction.execute(status -> {
            hold(trajectory).value();
            CompletableFuture<Result<Review>> begun = CompletableFuture.supplyAsync(() -> hold(trajectory));
            locks.untilSomebodyWaits();
            return begun;
        });

        assertThat(second.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).problems())
                .extracting("code")
                .containsExactly("probleem.gesprek.al-vastgelegd");
        assertThat(trajectories.as("mentor1", () -> reviews.of(trajectory))).hasSize(1);
    }

    private Result<Review> hold(UUID trajectory) {
        NewReview review = new NewReview(
                clock.today(), true, List.of(), new NewReview.Ticks(false, false), null, ReviewNext.REVIEW);
        return trajectories.as("mentor1", () -> reviews.hold(trajectory, review));
    }
}

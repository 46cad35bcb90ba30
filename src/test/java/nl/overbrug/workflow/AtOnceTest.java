package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.overbrug.LockWatch;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** A person and a timer, or two persons, at one process at the same time. */
@OverbrugTest
class AtOnceTest {

    private static final String TASK = "makePlan";

    @Autowired
    private Workflow workflow;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LockWatch locks;

    @Test
    void the_second_learns_that_it_was_changed_as_with_any_row_and_only_the_first_counts() {
        UUID key = UUID.randomUUID();
        UUID team = UUID.randomUUID();
        workflow.start("plan", key, Map.of("team", team, "mentor", team, "planDue", Instant.EPOCH));

        CompletableFuture<Void> second = transaction.execute(status -> {
            complete(key);
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> complete(key));
            locks.untilSomebodyWaits();
            return begun;
        });

        assertThat(second)
                .failsWithin(java.time.Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(ConcurrencyFailureException.class);
        assertThat(workflow.openTasks(key)).isEmpty();
    }

    private void complete(UUID key) {
        workflow.complete(key, TASK, Map.of("reviewDue", Instant.EPOCH));
    }
}

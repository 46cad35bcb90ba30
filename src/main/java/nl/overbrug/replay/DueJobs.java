package nl.overbrug.replay;

import java.time.Instant;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what waits for a date, each at its own time: the clock goes along from one date to the next. */
@Component
@Profile("demo")
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int TRIES = 30;

    private final Workflow workflow;
    private final MovableClock clock;

    DueJobs(Workflow workflow, MovableClock clock) {
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @param failed how many tries failed; after the third the engine sets a job aside */
    record Outcome(int done, int failed) {}

    /**
     * Everything that is due up to this moment; the clock then stands at the last of it. What fails does not keep back what comes after it.
     *
     * @throws IllegalStateException when nothing succeeds any more
     */
    Outcome runUntil(Instant end) {
        int done = 0;
        int failed = 0;
        int inARow = 0;
        for (Optional<Instant> due = dueBy(end); due.isPresent(); due = dueBy(end)) {
            Instant now = clock.instant();
            clock.stopAt(due.get().isAfter(now) ? due.get() : now);
            int ran = tryDue();
            done += ran;
            failed += ran == 0 ? 1 : 0;
            inARow = ran == 0 ? inARow + 1 : 0;
            if (inARow > TRIES) {
                throw new IllegalStateException("what is due at " + due.get() + " cannot be done");
            }
        }
        return new Outcome(done, failed);
    }

    private int tryDue() {
        try {
            return workflow.runDue();
        } catch (RuntimeException e) {
            LOG.warn("What was due could not be done", e);
            return 0;
        }
    }

    private Optional<Instant> dueBy(Instant end) {
        return workflow.nextDue().filter(due -> !due.isAfter(end));
    }
}

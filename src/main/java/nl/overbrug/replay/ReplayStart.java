package nl.overbrug.replay;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import nl.overbrug.workflow.JobClockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Replays beside the web server, which shows how far it is; what does jobs by itself is held meanwhile. */
@Component
@Profile("demo")
class ReplayStart {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayStart.class);
    private static final long PATIENCE_MS = TimeUnit.SECONDS.toMillis(15);

    private final ReplayPlan plan;
    private final Replay replay;
    private final ReplayState state;
    private final JobClockwork clockwork;
    private Thread thread;

    ReplayStart(ReplayPlan plan, Replay replay, ReplayState state, JobClockwork clockwork) {
        this.plan = plan;
        this.replay = replay;
        this.state = state;
        this.clockwork = clockwork;
    }

    /** Comes after everything has started, also what does jobs. */
    @EventListener
    void started(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && plan.isPending() && thread == null) {
            thread = new Thread(this::replay, "replay");
            thread.start();
        }
    }

    private void replay() {
        clockwork.hold();
        long begin = System.nanoTime();
        try {
            LOG.info("Replaying the invented cases; the pages open when it is done");
            replay.run();
            if (!replay.isStopping()) {
                clockwork.release();
                LOG.info("Replayed in {} seconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
            }
        } catch (RuntimeException e) {
            state.failed();
            LOG.error("The replay stopped; the next start goes on where it was", e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        replay.stop();
        if (thread != null) {
            thread.join(PATIENCE_MS);
        }
    }
}

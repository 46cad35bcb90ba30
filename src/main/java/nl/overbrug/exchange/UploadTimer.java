package nl.overbrug.exchange;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.overbrug.kernel.MovableClock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has uploaded bundles worked on, on a node that does such work; on a thread of its own, as it may take long. */
@Component
@ConditionalOnProperty(name = "overbrug.jobs", havingValue = "true", matchIfMissing = true)
class UploadTimer implements DisposableBean {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ExecutorService own = Executors.newSingleThreadExecutor();
    private final UploadWork work;
    private final UploadRows rows;
    private final MovableClock clock;
    private Future<?> last;

    UploadTimer(UploadWork work, UploadRows rows, MovableClock clock) {
        this.work = work;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (last == null || last.isDone()) {
            last = own.submit(work::next);
        }
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        rows.dropBefore(clock.instant().minus(KEPT));
    }

    @Override
    public void destroy() {
        own.shutdownNow();
    }
}

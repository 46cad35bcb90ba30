package nl.overbrug.rulepreview;

import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The threads beside the web server in which this node computes. There are few, as each holds a connection to the database. */
@Component
class RunThreads {

    private static final int MOST = 2;
    private static final int PATIENCE_S = 15;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, MOST, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> new Thread(work, "preview"));

    private volatile boolean stopping;

    /**
     * Runs it in the language of who asks.
     *
     * @throws java.util.concurrent.RejectedExecutionException when all are busy
     */
    void run(Runnable work) {
        Locale language = LocaleContextHolder.getLocale();
        threads.execute(() -> {
            LocaleContextHolder.setLocale(language);
            work.run();
        });
    }

    boolean isStopping() {
        return stopping;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
    }
}

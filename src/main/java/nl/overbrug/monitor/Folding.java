package nl.overbrug.monitor;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Folds in what changed also while nobody looks, so that whoever looks first need not wait for it. */
@Configuration
@EnableScheduling
class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

    private final List<KeptRows> kept;

    Folding(List<KeptRows> kept) {
        this.kept = kept;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void fold() {
        kept.forEach(Folding::fold);
    }

    private static void fold(KeptRows rows) {
        try {
            boolean more = true;
            while (more) {
                more = rows.fold();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "The figures of the monitor wait for the database: {}",
                    e.getClass().getSimpleName());
        }
    }
}

package nl.overbrug.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overbrug.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through bundles that were uploaded and takes them in, one at a time. What it does with one is one transaction; when the program is
 * stopped half-way the next start finds the bundle as it was, and goes on with it.
 */
@Component
class UploadWork {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWork.class);

    private final UploadRows rows;
    private final Imports imports;
    private final People people;
    private final TransactionTemplate whole;
    private final TransactionTemplate beside;

    UploadWork(UploadRows rows, Imports imports, People people, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.imports = imports;
        this.people = people;
        this.whole = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return whether there was something to do */
    boolean next() {
        Optional<UploadRows.Work> found = whole.execute(begun -> rows.hold() ? rows.next() : Optional.empty());
        found.ifPresent(work -> {
            try {
                whole.executeWithoutResult(begun -> doNow(work));
            } catch (CannotCreateTransactionException e) {
                throw e; // the database is gone, or the program stops: left as it was, and done later
            } catch (RuntimeException e) { // tried again it would fail again, for ever
                LOG.warn("A bundle could not be taken in: {}", e.getClass().getSimpleName());
                failed(work);
            }
        });
        return found.isPresent();
    }

    private void doNow(UploadRows.Work work) {
        boolean stillThere = rows.hold()
                && rows.next().filter(now -> now.id().equals(work.id())).isPresent();
        if (stillThere) {
            rows.settle(work.id(), people.as(people.byId(work.by()).orElseThrow(), () -> report(work)));
        }
    }

    /** For instance because somebody stored the same key meanwhile. */
    private void failed(UploadRows.Work work) {
        ImportReport report = new ImportReport(Map.of(), List.of(Fault.of("", "mislukt")), 1, false);
        whole.executeWithoutResult(begun -> rows.settle(work.id(), report));
    }

    private ImportReport report(UploadRows.Work work) {
        AtomicInteger steps = new AtomicInteger();
        Runnable step = () -> beside.executeWithoutResult(begun -> rows.stepDone(work.id(), steps.incrementAndGet()));
        try {
            Path file = Files.createTempFile("overbrug", ".zip");
            try {
                Files.write(file, work.file());
                return work.take() ? imports.take(file, step) : imports.check(file, step);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

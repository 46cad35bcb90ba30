package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.overbrug.FullDossier;
import nl.overbrug.LockWatch;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The program or the database stops in the middle of making all figures again. */
@OverbrugTest
class RebuildCutOffTest {

    /** What making them again comes to late, of each kind of kept rows. */
    private static final List<String> LATE = List.of("monitor_score", "fidelity_mentors");

    private static final List<String> KEPT = Stream.concat(
                    ReadModels.MODELS.stream(),
                    Stream.of(
                            "monitor_sum",
                            "fidelity_observation",
                            "fidelity_sum",
                            "fidelity_mentors",
                            "fidelity_minutes",
                            "fidelity_team_minutes"))
            .toList();

    @Autowired
    private List<KeptRows> kept;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LockWatch locks;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void something_is_kept() {
        dossiers.made();
        kept.forEach(rows -> {
            boolean more = true;
            while (more) {
                more = rows.fold();
            }
        });
    }

    @Test
    void nothing_of_it_is_seen_and_it_can_be_done_again() {
        List<String> before = all();
        assertThat(kept).hasSameSizeAs(LATE);

        kept.forEach(rows ->
                assertThat(cutOff(rows)).as("rebuilding " + rows.getClass()).failsWithin(Duration.ofSeconds(20)));
        assertThat(all()).isEqualTo(before);

        kept.forEach(KeptRows::rebuild);
        assertThat(all()).isEqualTo(before);
    }

    /** Stops its connection when it waits for the last of the tables. */
    private CompletableFuture<Void> cutOff(KeptRows rows) {
        return transaction.execute(status -> {
            LATE.forEach(table -> jdbc.sql("lock table " + table + " in share row exclusive mode")
                    .update());
            CompletableFuture<Void> rebuilt = CompletableFuture.runAsync(rows::rebuild);
            locks.untilSomebodyWaits();
            jdbc.sql("""
                            select pg_terminate_backend(pid) from pg_locks
                             where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))
                            """).query().listOfRows();
            return rebuilt;
        });
    }

    private List<String> all() {
        return KEPT.stream()
                .map(table -> jdbc.sql("""
                                select '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(row::text, ',' order by row::text)), '') from %1$s row
                                """.formatted(table)).query(String.class).single())
                .toList();
    }
}

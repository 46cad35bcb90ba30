package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees when two transactions meet; autowire it. */
@Component
public class LockWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;

    LockWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the database lets somebody wait for a lock that this transaction has. */
    public void untilSomebodyWaits() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.sql(
                                "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}

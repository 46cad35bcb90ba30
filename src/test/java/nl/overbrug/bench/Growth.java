package nl.overbrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import nl.overbrug.replay.DataFolder;

/** Makes a replayed demo as large as is asked ({@code bench/grow.sql}), straight into its tables. */
final class Growth {

    /** Of the replayed cohort. */
    static final int TRAJECTORIES = 64;

    /** Beyond so many rounds they are thin. */
    private static final int WHOLE = 100_000 / TRAJECTORIES;

    /** Of fewer rounds the sums are held against what defines them. */
    private static final int CHECKED = 100;

    /** So many rounds are one transaction. */
    private static final int STEP = 250;

    private final DataFolder data;
    private int rounds;

    Growth(DataFolder data) throws IOException, SQLException {
        this.data = data;
        try (var sql = Growth.class.getResourceAsStream("/bench/grow.sql")) {
            data.run(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        data.run("call bench_begin()");
    }

    /** Adds until there are about so many trajectories, and their sums. */
    void to(int trajectories) throws SQLException {
        int last = Math.max(0, trajectories / TRAJECTORIES - 1);
        int first = rounds + 1;
        while (rounds < last) {
            int next = Math.min(last, rounds + STEP);
            data.run("call bench_grow(%d, %d, %s)".formatted(rounds + 1, next, rounds >= WHOLE));
            rounds = next;
        }
        if (first <= last) {
            data.run("call bench_sums(%d, %d)".formatted(first, last));
        }
        if (last < CHECKED) {
            assertThat(data.query("select bench_differences()")).containsExactly("0");
        }
        data.run("vacuum analyze");
        data.run("checkpoint");
    }
}

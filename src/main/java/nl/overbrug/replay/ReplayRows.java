package nl.overbrug.replay;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class ReplayRows {

    private final JdbcClient jdbc;

    ReplayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Progress(int actsDone, int acts, boolean finished) {}

    Optional<Progress> find() {
        return jdbc.sql("select acts_done, acts, finished from replay_progress")
                .query(Progress.class)
                .optional();
    }

    /** Somebody has worked here already: the demo's cases would mix with theirs. */
    boolean isInUse() {
        return jdbc.sql("select exists (select from intake_referral)")
                .query(Boolean.class)
                .single();
    }

    void begin(int acts) {
        jdbc.sql("insert into replay_progress (acts_done, acts, finished) values (0, :acts, false)")
                .param("acts", acts)
                .update();
    }

    void advance(int actsDone) {
        jdbc.sql("update replay_progress set acts_done = :done")
                .param("done", actsDone)
                .update();
    }

    void finish() {
        jdbc.sql("update replay_progress set finished = true").update();
    }

    /**
     * Lets the current transaction not wait for the disk. A crash may then lose the last acts, each with its progress: they are done again.
     */
    void doNotWaitForDisk() {
        jdbc.sql("set local synchronous_commit = off").update();
    }
}

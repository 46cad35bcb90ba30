package nl.overbrug.rulepreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.rulepreview.Run.Of;
import nl.overbrug.rulepreview.Run.Started;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The computations, for all nodes. One that gave no sign of life for a while has died with its node. */
@Repository
class RunRows {

    private static final String SILENT = "alive_at < clock_timestamp() - interval '1 minute'";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of the draft's last one; false when that is still running. */
    boolean begin(Run run) {
        return jdbc.sql("""
                        insert into rulepreview_run as last (draft_id, id, draft_version, content, first_month, state, done,
                            expected, started_by, started_at, alive_at)
                        values (:draft, :id, :version, :content, :first, 'RUNNING', 0, :expected, :by, :at, clock_timestamp())
                        on conflict (draft_id) do update set id = excluded.id, draft_version = excluded.draft_version,
                            content = excluded.content, first_month = excluded.first_month, state = excluded.state, done = 0,
                            expected = excluded.expected, started_by = excluded.started_by, started_at = excluded.started_at,
                            alive_at = excluded.alive_at, stop_asked = false, counted = null
                        where last.state <> 'RUNNING' or last.%s
                        """.formatted(SILENT))
                        .param("draft", run.draft())
                        .param("id", run.id())
                        .param("version", run.of().version())
                        .param("content", run.of().content())
                        .param("first", run.of().period().from())
                        .param("expected", run.expected())
                        .param("by", run.started().by())
                        .param("at", run.started().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Says how far it is; false when it should stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean goOn(UUID run, long done) {
        return jdbc.sql("""
                        update rulepreview_run set done = :done, alive_at = clock_timestamp()
                        where id = :id and state = 'RUNNING' and not stop_asked
                        """).param("id", run).param("done", done).update() == 1;
    }

    /** @param counted null unless it is done */
    void end(UUID run, RunState state, Counted counted) {
        jdbc.sql("""
                        update rulepreview_run set state = :state, counted = cast(:counted as jsonb)
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", run)
                .param("state", state.name())
                .param("counted", counted == null ? null : json(counted))
                .update();
    }

    void askToStop(UUID draft) {
        jdbc.sql("update rulepreview_run set stop_asked = true where draft_id = :draft and state = 'RUNNING'")
                .param("draft", draft)
                .update();
    }

    Optional<Run> of(UUID draft) {
        return jdbc.sql("select *, state = 'RUNNING' and " + SILENT
                        + " as silent from rulepreview_run where draft_id = :draft")
                .param("draft", draft)
                .query(RunRows::run)
                .optional();
    }

    private static Run run(ResultSet row, int n) throws SQLException {
        String counted = row.getString("counted");
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                new Of(
                        row.getInt("draft_version"),
                        row.getString("content"),
                        new PreviewPeriod(YearMonth.from(row.getObject("first_month", LocalDate.class)))),
                row.getBoolean("silent") ? RunState.FAILED : RunState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("expected"),
                new Started(
                        row.getObject("started_by", UUID.class),
                        row.getObject("started_at", OffsetDateTime.class).toInstant()),
                counted == null ? null : counted(counted));
    }

    private static String json(Counted counted) {
        try {
            return JSON.writeValueAsString(counted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a preview cannot be written down", e);
        }
    }

    private static Counted counted(String json) {
        try {
            return JSON.readValue(json, Counted.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a preview cannot be read", e);
        }
    }
}

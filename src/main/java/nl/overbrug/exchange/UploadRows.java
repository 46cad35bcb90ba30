package nl.overbrug.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.exchange.Upload.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadRows {

    /** Held by whoever takes in a bundle, on whichever node. */
    static final int ONE_AT_A_TIME = 153;

    private static final int UPLOADING = 154;
    private static final String SELECT = "select id, state, uploaded_at, steps_done, report from exchange_upload";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    UploadRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param by who uploaded it */
    record Work(UUID id, boolean take, byte[] file, UUID by) {}

    void insert(UUID id, byte[] file, Instant at, UUID by) {
        jdbc.sql("""
            insert into exchange_upload (id, state, file, size, uploaded_at, uploaded_by)
            values (:id, 'TO_CHECK', :file, :size, :at, :by)
            """)
                .param("id", id)
                .param("file", file)
                .param("size", file.length)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The last one that was not thrown away. */
    Optional<Upload> latest() {
        return jdbc.sql(SELECT + " where state <> 'DROPPED' order by uploaded_at desc, id limit 1")
                .query(this::upload)
                .optional();
    }

    /** False when it was no longer in that state. */
    boolean move(UUID id, State from, State to) {
        return jdbc.sql("""
            update exchange_upload set state = :to, steps_done = 0, file = case when :to = 'TO_TAKE' then file end
             where id = :id and state = :from
            """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Until the end of the transaction nobody else uploads one. */
    void holdUploads() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", UPLOADING)
                .query()
                .listOfRows();
    }

    /** Only one at a time, on whichever node; whoever holds it and is killed lets go. */
    boolean hold() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
    }

    /** The next one that is to be done. */
    Optional<Work> next() {
        return jdbc.sql("""
            select id, state, file, uploaded_by from exchange_upload
             where state in ('TO_CHECK', 'TO_TAKE') order by uploaded_at, id limit 1
            """)
                .query((row, n) -> new Work(
                        row.getObject("id", UUID.class),
                        State.valueOf(row.getString("state")) == State.TO_TAKE,
                        row.getBytes("file"),
                        row.getObject("uploaded_by", UUID.class)))
                .optional();
    }

    void settle(UUID id, ImportReport report) {
        State state = report.done() ? State.DONE : report.good() ? State.CHECKED : State.FAULTY;
        jdbc.sql("""
            update exchange_upload
               set state = :state, report = cast(:report as json), file = case when :state = 'CHECKED' then file end
             where id = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("report", written(report))
                .update();
    }

    void stepDone(UUID id, int steps) {
        jdbc.sql("update exchange_upload set steps_done = :steps where id = :id")
                .param("id", id)
                .param("steps", steps)
                .update();
    }

    /** Nobody took it up: what is in it is too much to leave lying about. */
    void dropBefore(Instant moment) {
        jdbc.sql("update exchange_upload set state = 'DROPPED', file = null where state = 'CHECKED' and"
                        + " uploaded_at < :at")
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Upload upload(ResultSet row, int n) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        int steps = Bundle.FILES.size() * (state == State.TO_TAKE ? 3 : 2);
        return new Upload(
                row.getObject("id", UUID.class),
                state,
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                Math.min(100, 100 * row.getInt("steps_done") / steps),
                read(row.getString("report")));
    }

    private ImportReport read(String report) {
        try {
            return report == null ? null : json.readValue(report, ImportReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(ImportReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

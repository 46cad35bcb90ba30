package nl.overbrug.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is open straight from the engine's tables, in one statement where the engine's own query needs three. It only reads, and it
 * is the only place that knows these tables; the engine's forks kept their names.
 */
@Component
class EngineTables {

    private static final String OPEN = """
            select t.id_, e.business_key_, d.key_, t.task_def_key_, t.due_date_, t.assignee_, t.create_time_, l.group_id_
              from act_ru_task t
              join act_ru_execution e on e.id_ = t.proc_inst_id_
              join act_re_procdef d on d.id_ = t.proc_def_id_
              left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            """;

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenTask> of(UUID key) {
        return jdbc.sql(OPEN + " where e.business_key_ = :key order by t.due_date_ nulls last, t.create_time_, t.id_")
                .param("key", key.toString())
                .query(EngineTables::row)
                .list();
    }

    List<OpenTask> of(Collection<UUID> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN + " where e.business_key_ in (:keys)")
                        .param("keys", keys.stream().map(UUID::toString).toList())
                        .query(EngineTables::row)
                        .list();
    }

    /** A timer that waits; {@code due} is null when it has no date. */
    record Timer(UUID key, String job, Instant due) {}

    List<Timer> timers(Collection<UUID> keys, String timer) {
        return jdbc.sql("""
                        select e.business_key_, j.id_, j.duedate_
                          from act_ru_job j
                          join act_ru_jobdef d on d.id_ = j.job_def_id_ and d.act_id_ = :timer
                          join act_ru_execution e on e.id_ = j.process_instance_id_
                         where e.business_key_ in (:keys)
                        """)
                .param("timer", timer)
                .param("keys", keys.stream().map(UUID::toString).toList())
                .query((row, n) -> new Timer(UUID.fromString(row.getString(1)), row.getString(2), instant(row, 3)))
                .list();
    }

    Optional<OpenTask> of(UUID key, String task) {
        return jdbc.sql(OPEN + " where e.business_key_ = :key and t.task_def_key_ = :task limit 1")
                .param("key", key.toString())
                .param("task", task)
                .query(EngineTables::row)
                .optional();
    }

    List<OpenTask> ofTeam(UUID teamId) {
        return jdbc.sql(OPEN + " where l.group_id_ = :team order by t.due_date_ nulls last, t.create_time_, t.id_")
                .param("team", teamId.toString())
                .query(EngineTables::row)
                .list();
    }

    /** The executions of this key that wait for a message with this name. */
    List<String> waitingFor(UUID key, String message) {
        return jdbc.sql("""
                        select s.execution_id_
                          from act_ru_event_subscr s
                          join act_ru_execution e on e.id_ = s.proc_inst_id_
                         where e.business_key_ = :key and s.event_name_ = :message and s.event_type_ = 'message'
                         order by s.created_, s.id_
                        """)
                .param("key", key.toString())
                .param("message", message)
                .query(String.class)
                .list();
    }

    Optional<Instant> nextDue() {
        return jdbc.sql("""
                        select min(duedate_) from act_ru_job where retries_ > 0 and suspension_state_ = 1
                        """).query((row, n) -> instant(row, 1)).optional();
    }

    private static OpenTask row(ResultSet row, int n) throws SQLException {
        return new OpenTask(
                row.getString("id_"),
                UUID.fromString(row.getString("business_key_")),
                row.getString("key_"),
                row.getString("task_def_key_"),
                instant(row, row.findColumn("due_date_")),
                uuid(row.getString("assignee_")),
                uuid(row.getString("group_id_")),
                instant(row, row.findColumn("create_time_")));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static UUID uuid(String text) {
        return text == null ? null : UUID.fromString(text);
    }
}

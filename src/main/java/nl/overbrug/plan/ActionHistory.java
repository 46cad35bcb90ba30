package nl.overbrug.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@link ActionChange}; they are only ever added. */
@Repository
class ActionHistory {

    private final JdbcClient jdbc;

    ActionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActionChange change) {
        jdbc.sql("""
                        insert into plan_action_change (id, trajectory_id, plan_id, action_id, deed, happened_on,
                            recorded_at, recorded_by, conversation_id, due_was, due_on, what_was, obstacle, strategy)
                        values (:id, :trajectory, :plan, :action, :deed, :on, :at, :by, :conversation, :dueWas, :due,
                            :whatWas, :obstacle, :strategy)
                        """)
                .param("id", UUID.randomUUID())
                .param("trajectory", change.trajectoryId())
                .param("plan", change.planId())
                .param("action", change.actionId())
                .param("deed", change.deed().name())
                .param("on", change.on())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by())
                .param("conversation", change.conversationId())
                .param("dueWas", change.dueWas())
                .param("due", change.due())
                .param("whatWas", change.whatWas())
                .param("obstacle", change.obstacle())
                .param("strategy", change.strategy())
                .update();
    }

    /** In the order in which they were recorded. */
    List<ActionChange> of(UUID trajectoryId) {
        return jdbc.sql("select * from plan_action_change where trajectory_id = :trajectory order by recorded_at")
                .param("trajectory", trajectoryId)
                .query(ActionHistory::row)
                .list();
    }

    private static ActionChange row(ResultSet row, int n) throws SQLException {
        return new ActionChange(
                row.getObject("trajectory_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("action_id", UUID.class),
                ActionChange.Deed.valueOf(row.getString("deed")),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getObject("due_was", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("what_was"),
                row.getString("obstacle"),
                row.getString("strategy"));
    }
}

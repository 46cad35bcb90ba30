package nl.overbrug.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The long-term goals, and what happened to each. */
@Repository
class GoalRows {

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Goal goal, Conversation talk, Instant at) {
        jdbc.sql("""
                        insert into bridge_goal (id, version, trajectory_id, pillar, words, state, set_on,
                            conversation_id, recorded_at)
                        values (:id, :version, :trajectory, :pillar, :words, :state, :on, :conversation, :at)
                        """)
                .param("id", goal.id())
                .param("version", goal.version())
                .param("trajectory", goal.trajectoryId())
                .param("pillar", goal.pillar().name())
                .param("words", goal.words())
                .param("state", goal.state().name())
                .param("on", goal.setOn())
                .param("conversation", talk.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when somebody else changed it since this version. */
    boolean update(Goal goal) {
        return jdbc.sql("""
                                update bridge_goal
                                   set version = version + 1, words = :words, state = :state, closed_on = :closed
                                 where id = :id and version = :version
                                """)
                        .param("id", goal.id())
                        .param("version", goal.version())
                        .param("words", goal.words())
                        .param("state", goal.state().name())
                        .param("closed", goal.closedOn())
                        .update()
                == 1;
    }

    void changed(Goal goal, LocalDate on, UUID by, Instant at) {
        jdbc.sql("""
                        insert into bridge_goal_change (goal_id, state, words, changed_on, recorded_at, recorded_by)
                        values (:id, :state, :words, :on, :at, :by)
                        """)
                .param("id", goal.id())
                .param("state", goal.state().name())
                .param("words", goal.words())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    Optional<Goal> find(UUID id) {
        return jdbc.sql("select * from bridge_goal where id = :id")
                .param("id", id)
                .query(GoalRows::goal)
                .optional();
    }

    List<Goal> of(UUID trajectoryId) {
        return jdbc.sql("select * from bridge_goal where trajectory_id = :id order by set_on, recorded_at, id")
                .param("id", trajectoryId)
                .query(GoalRows::goal)
                .list();
    }

    private static Goal goal(ResultSet row, int n) throws SQLException {
        return new Goal(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("words"),
                Goal.State.valueOf(row.getString("state")),
                row.getObject("set_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}

package nl.overbrug.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConversationRows {

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when another of that day was recorded at the same moment */
    boolean insert(Conversation conversation, Instant at) {
        return jdbc.sql("""
                        insert into trajectory_conversation
                            (id, trajectory_id, held_on, kind, face_to_face, mentor_id, recorded_at)
                        values (:id, :trajectory, :on, :kind, :faceToFace, :mentor, :at)
                        on conflict (trajectory_id, held_on) do nothing
                        """)
                        .param("id", conversation.id())
                        .param("trajectory", conversation.trajectoryId())
                        .param("on", conversation.heldOn())
                        .param("kind", conversation.kind().name())
                        .param("faceToFace", conversation.faceToFace())
                        .param("mentor", conversation.mentorId())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The one of this day; until the transaction is over nobody else adds to it. */
    Optional<Conversation> hold(UUID trajectoryId, LocalDate on) {
        return jdbc.sql("""
                        select * from trajectory_conversation
                         where trajectory_id = :trajectory and held_on = :on for update
                        """)
                .param("trajectory", trajectoryId)
                .param("on", on)
                .query(ConversationRows::row)
                .optional();
    }

    List<Conversation> of(UUID trajectoryId) {
        return jdbc.sql("""
                        select * from trajectory_conversation where trajectory_id = :trajectory
                         order by held_on
                        """)
                .param("trajectory", trajectoryId)
                .query(ConversationRows::row)
                .list();
    }

    Map<UUID, Integer> counts(Collection<UUID> trajectories) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select trajectory_id, count(*) from trajectory_conversation
                         where trajectory_id in (:trajectories) group by trajectory_id
                        """)
                .param("trajectories", trajectories)
                .query((row, n) -> counts.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return counts;
    }

    private static Conversation row(ResultSet row, int n) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                Conversation.Kind.valueOf(row.getString("kind")),
                row.getBoolean("face_to_face"),
                row.getObject("mentor_id", UUID.class));
    }
}

package nl.overbrug.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wanted positions: the present ones, and every one that was ever said. */
@Repository
class WishRows {

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present ones. */
    Map<Pillar, Wish> of(UUID trajectoryId) {
        return wishes(
                "select pillar, step, set_on, content_version from bridge_wish where trajectory_id = :id",
                trajectoryId);
    }

    /** The last one on each pillar that differs from the present and was said in another conversation. */
    Map<Pillar, Wish> earlier(UUID trajectoryId) {
        return wishes("""
                select distinct on (said.pillar) said.pillar, said.step, said.set_on, said.content_version
                  from bridge_wish_change said
                  left join bridge_wish now on now.trajectory_id = said.trajectory_id and now.pillar = said.pillar
                 where said.trajectory_id = :id and said.step is not null and said.step is distinct from now.step
                   and said.conversation_id is distinct from now.conversation_id
                 order by said.pillar, said.set_on desc, said.recorded_at desc
                """, trajectoryId);
    }

    /** The pillars on which a wish was said or taken back. */
    Set<Pillar> asked(UUID trajectoryId) {
        return jdbc.sql("select distinct pillar from bridge_wish_change where trajectory_id = :id")
                .param("id", trajectoryId)
                .query((row, n) -> Pillar.valueOf(row.getString(1)))
                .set();
    }

    /** @param step null takes the wish back */
    void save(Conversation talk, Pillar pillar, Integer step, int contentVersion, Instant at) {
        jdbc.sql("delete from bridge_wish where trajectory_id = :id and pillar = :pillar")
                .param("id", talk.trajectoryId())
                .param("pillar", pillar.name())
                .update();
        if (step != null) {
            bind("""
                    insert into bridge_wish (trajectory_id, pillar, step, content_version, conversation_id, set_on)
                    values (:id, :pillar, :step, :content, :conversation, :on)
                    """, talk, pillar, step, contentVersion).update();
        }
        bind("""
                insert into bridge_wish_change (trajectory_id, pillar, step, content_version, conversation_id, set_on,
                    recorded_at, recorded_by)
                values (:id, :pillar, :step, :content, :conversation, :on, :at, :by)
                """, talk, pillar, step, contentVersion)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", talk.mentorId())
                .update();
    }

    private JdbcClient.StatementSpec bind(
            String sql, Conversation talk, Pillar pillar, Integer step, int contentVersion) {
        return jdbc.sql(sql)
                .param("id", talk.trajectoryId())
                .param("pillar", pillar.name())
                .param("step", step)
                .param("content", contentVersion)
                .param("conversation", talk.id())
                .param("on", talk.heldOn());
    }

    private Map<Pillar, Wish> wishes(String sql, UUID trajectoryId) {
        Map<Pillar, Wish> wishes = new EnumMap<>(Pillar.class);
        jdbc.sql(sql)
                .param("id", trajectoryId)
                .query((row, n) -> wishes.put(Pillar.valueOf(row.getString("pillar")), wish(row)))
                .list();
        return wishes;
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(row.getInt("step"), row.getObject("set_on", LocalDate.class), row.getInt("content_version"));
    }
}

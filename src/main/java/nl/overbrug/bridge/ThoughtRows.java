package nl.overbrug.bridge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links and priorities: how it hangs together and what comes first. */
@Repository
class ThoughtRows {

    private final JdbcClient jdbc;

    ThoughtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PillarLink> links(UUID trajectoryId) {
        return jdbc.sql("""
                        select id, from_pillar, to_pillar, words from bridge_link
                         where trajectory_id = :id order by recorded_at, id
                        """)
                .param("id", trajectoryId)
                .query((row, n) -> new PillarLink(
                        row.getObject(1, UUID.class),
                        Pillar.valueOf(row.getString(2)),
                        Pillar.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    void insertLink(Conversation talk, PillarLink link, Instant at) {
        jdbc.sql("""
                        insert into bridge_link
                            (id, trajectory_id, from_pillar, to_pillar, words, conversation_id, recorded_at)
                        values (:id, :trajectory, :from, :to, :words, :conversation, :at)
                        """)
                .param("id", link.id())
                .param("trajectory", talk.trajectoryId())
                .param("from", link.from().name())
                .param("to", link.to().name())
                .param("words", link.words())
                .param("conversation", talk.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteLink(UUID trajectoryId, UUID linkId) {
        jdbc.sql("delete from bridge_link where trajectory_id = :trajectory and id = :id")
                .param("trajectory", trajectoryId)
                .param("id", linkId)
                .update();
    }

    List<Pillar> priorities(UUID trajectoryId) {
        return jdbc.sql("select pillar from bridge_priority where trajectory_id = :id order by place")
                .param("id", trajectoryId)
                .query((row, n) -> Pillar.valueOf(row.getString(1)))
                .list();
    }

    void savePriorities(Conversation talk, List<Pillar> priorities) {
        jdbc.sql("delete from bridge_priority where trajectory_id = :id")
                .param("id", talk.trajectoryId())
                .update();
        for (int place = 1; place <= priorities.size(); place++) {
            jdbc.sql("""
                            insert into bridge_priority (trajectory_id, place, pillar, conversation_id)
                            values (:id, :place, :pillar, :conversation)
                            """)
                    .param("id", talk.trajectoryId())
                    .param("place", place)
                    .param("pillar", priorities.get(place - 1).name())
                    .param("conversation", talk.id())
                    .update();
        }
    }
}

package nl.overbrug.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.trajectory.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The Bridge itself, and which part of it was worked on in which conversation. */
@Repository
class BridgeRows {

    private final JdbcClient jdbc;

    BridgeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(int version, LocalDate firstDoneOn, String note) {
        static final Row NONE = new Row(0, null, null);
    }

    Row find(UUID trajectoryId) {
        return jdbc.sql("select version, first_done_on, links_note from bridge_bridge where trajectory_id = :id")
                .param("id", trajectoryId)
                .query((row, n) -> new Row(row.getInt(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .optional()
                .orElse(Row.NONE);
    }

    /** Counts the change, and keeps others from changing it until this one is done; false when the version is not the last. */
    boolean advance(UUID trajectoryId, int version) {
        jdbc.sql("insert into bridge_bridge (trajectory_id, version) values (:id, 0) on conflict do nothing")
                .param("id", trajectoryId)
                .update();
        return jdbc.sql("""
                                update bridge_bridge set version = version + 1
                                 where trajectory_id = :id and version = :version
                                """).param("id", trajectoryId).param("version", version).update() == 1;
    }

    void firstDone(UUID trajectoryId, LocalDate on) {
        jdbc.sql("update bridge_bridge set first_done_on = :on where trajectory_id = :id and first_done_on is null")
                .param("id", trajectoryId)
                .param("on", on)
                .update();
    }

    void note(UUID trajectoryId, String note) {
        jdbc.sql("update bridge_bridge set links_note = :note where trajectory_id = :id")
                .param("id", trajectoryId)
                .param("note", note)
                .update();
    }

    void workedOn(Conversation talk, BridgePart part, UUID by, Instant at) {
        jdbc.sql("""
                        insert into bridge_part
                            (trajectory_id, conversation_id, part, done_on, recorded_at, recorded_by)
                        values (:trajectory, :conversation, :part, :on, :at, :by)
                        on conflict do nothing
                        """)
                .param("trajectory", talk.trajectoryId())
                .param("conversation", talk.id())
                .param("part", part.name())
                .param("on", talk.heldOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The parts that were talked about, each with the last day. */
    Map<BridgePart, LocalDate> partsWorkedOn(UUID trajectoryId) {
        Map<BridgePart, LocalDate> parts = new EnumMap<>(BridgePart.class);
        jdbc.sql("select part, max(done_on) from bridge_part where trajectory_id = :id group by part")
                .param("id", trajectoryId)
                .query((row, n) -> parts.put(BridgePart.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list();
        return parts;
    }
}

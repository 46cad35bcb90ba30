package nl.overbrug.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fillings with their positions, and the last answer on each pillar over all of them. */
@Repository
class FillingRows {

    /** Later than any day that can be filled in. */
    static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    FillingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param moment null for a filling in conversation */
    UUID insert(Conversation talk, String moment, int contentVersion, UUID by, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bridge_filling (id, trajectory_id, conversation_id, kind, moment, filled_on,
                            content_version, recorded_at, recorded_by)
                        values (:id, :trajectory, :conversation, :kind, :moment, :on, :content, :at, :by)
                        """)
                .param("id", id)
                .param("trajectory", talk.trajectoryId())
                .param("conversation", talk.id())
                .param("kind", moment == null ? "CONVERSATION" : "MEASUREMENT")
                .param("moment", moment)
                .param("on", talk.heldOn())
                .param("content", contentVersion)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return id;
    }

    void save(UUID fillingId, Pillar pillar, Position position, Instant at) {
        jdbc.sql("""
                        insert into bridge_position (filling_id, pillar, answer, step, recorded_at)
                        values (:filling, :pillar, :answer, :step, :at)
                        on conflict (filling_id, pillar)
                        do update set answer = excluded.answer, step = excluded.step, recorded_at = excluded.recorded_at
                        """)
                .param("filling", fillingId)
                .param("pillar", pillar.name())
                .param("answer", position.kind().name())
                .param("step", position.step())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void conclude(UUID fillingId, Instant at) {
        jdbc.sql("update bridge_filling set concluded_at = :at where id = :id and concluded_at is null")
                .param("id", fillingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Filling> inConversation(UUID conversationId) {
        return jdbc.sql("select * from bridge_filling where conversation_id = :id and kind = 'CONVERSATION'")
                .param("id", conversationId)
                .query(this::filling)
                .optional();
    }

    Optional<Filling> measured(UUID trajectoryId, String moment) {
        return jdbc.sql("select * from bridge_filling where trajectory_id = :id and moment = :moment")
                .param("id", trajectoryId)
                .param("moment", moment)
                .query(this::filling)
                .optional();
    }

    /**
     * The version of the texts of what is open: the conversation of this day, or else a first Bridge that is not done yet. Empty when nothing
     * is.
     */
    Optional<Integer> begunUnder(UUID trajectoryId, LocalDate on) {
        return jdbc.sql("""
                        select filling.content_version
                          from bridge_filling filling
                          join bridge_bridge bridge on bridge.trajectory_id = filling.trajectory_id
                         where filling.trajectory_id = :id
                           and (bridge.first_done_on is null or filling.kind = 'CONVERSATION' and filling.filled_on = :on)
                         order by (filling.kind = 'CONVERSATION' and filling.filled_on = :on) desc, filling.recorded_at
                         limit 1
                        """)
                .param("id", trajectoryId)
                .param("on", on)
                .query(Integer.class)
                .optional();
    }

    /** All of them, the first one first. */
    List<Filling> of(UUID trajectoryId) {
        return jdbc.sql("select * from bridge_filling where trajectory_id = :id order by filled_on, recorded_at, id")
                .param("id", trajectoryId)
                .query(this::filling)
                .list();
    }

    /** The last answer on each pillar; "later" does not take the place of an answer that was given. */
    Map<Pillar, Standing> standings(UUID trajectoryId) {
        return standings(trajectoryId, ANY_DAY);
    }

    /** The same as it stood at the end of a day. */
    Map<Pillar, Standing> standings(UUID trajectoryId, LocalDate until) {
        Map<Pillar, Standing> standings = new EnumMap<>(Pillar.class);
        jdbc.sql("""
                        select distinct on (position.pillar)
                               position.pillar, position.answer, position.step, filling.filled_on,
                               filling.content_version
                          from bridge_position position join bridge_filling filling on filling.id = position.filling_id
                         where filling.trajectory_id = :id and filling.filled_on <= :until
                         order by position.pillar, (position.answer = 'LATER'), filling.filled_on desc,
                               position.recorded_at desc, filling.recorded_at desc
                        """)
                .param("id", trajectoryId)
                .param("until", until)
                .query((row, n) -> standings.put(
                        Pillar.valueOf(row.getString("pillar")),
                        new Standing(
                                position(row),
                                row.getObject("filled_on", LocalDate.class),
                                row.getInt("content_version"))))
                .list();
        return standings;
    }

    private Filling filling(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime concluded = row.getObject("concluded_at", OffsetDateTime.class);
        return new Filling(
                id,
                row.getObject("conversation_id", UUID.class),
                row.getString("moment"),
                row.getObject("filled_on", LocalDate.class),
                row.getInt("content_version"),
                concluded == null ? null : concluded.toInstant(),
                positions(id));
    }

    private Map<Pillar, Position> positions(UUID fillingId) {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        jdbc.sql("select pillar, answer, step from bridge_position where filling_id = :id")
                .param("id", fillingId)
                .query((row, n) -> positions.put(Pillar.valueOf(row.getString("pillar")), position(row)))
                .list();
        return positions;
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(Position.Kind.valueOf(row.getString("answer")), row.getObject("step", Integer.class));
    }
}

package nl.overbrug.measurement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.measurement.Measurement.Content;
import nl.overbrug.measurement.Measurement.Held;
import nl.overbrug.measurement.Measurement.Settlement;
import nl.overbrug.questionnaire.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeasurementRows {

    private final JdbcClient jdbc;

    MeasurementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it, unless the trajectory has one of this moment already. */
    void insert(Measurement measurement) {
        bind(jdbc.sql("""
                                insert into measurement_moment (id, version, trajectory_id, moment, role, months, opens_on,
                                    due_on, closes_on, instruments, voucher, decision_id, state)
                                values (:id, 1, :trajectory, :moment, :role, :months, :opens, :due, :closes, :instruments,
                                    :voucher, :decision, :state)
                                on conflict (trajectory_id, moment) do nothing
                                """), measurement)
                .param("trajectory", measurement.trajectoryId())
                .param("moment", measurement.moment())
                .update();
    }

    /** Saves what can change; false when somebody else changed it since this version. */
    boolean update(Measurement measurement) {
        Settlement settled = measurement.settlement();
        Held held = settled == null ? null : settled.held();
        return bind(jdbc.sql("""
                                update measurement_moment
                                   set version = version + 1, role = :role, months = :months, opens_on = :opens, due_on = :due,
                                       closes_on = :closes, instruments = :instruments, voucher = :voucher,
                                       decision_id = :decision, state = :state, settled_on = :settled,
                                       reason = :reason, conversation_id = :conversation, held_on = :held,
                                       face_to_face = :faceToFace, voucher_given = :given
                                 where id = :id and version = :version
                                """), measurement)
                        .param("version", measurement.version())
                        .param("settled", settled == null ? null : settled.on())
                        .param("reason", settled == null ? null : settled.reason())
                        .param("conversation", held == null ? null : held.conversationId())
                        .param("held", held == null ? null : held.on())
                        .param("faceToFace", held == null ? null : held.faceToFace())
                        .param("given", held == null ? null : held.voucherGiven())
                        .update()
                == 1;
    }

    /** Removes one that is no longer in the table; nothing was measured at it yet. */
    void delete(Measurement measurement) {
        jdbc.sql("delete from measurement_moment where id = :id and state = 'PLANNED'")
                .param("id", measurement.id())
                .update();
    }

    /** Whether the participant agrees to questionnaires beside the Bridge; as long as nobody said otherwise, yes. */
    boolean agreed(UUID trajectoryId) {
        return jdbc.sql("select agreed from measurement_agreement where trajectory_id = :trajectory")
                .param("trajectory", trajectoryId)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void recordAgreement(UUID trajectoryId, boolean agreed, Instant at) {
        jdbc.sql("""
                        insert into measurement_agreement (trajectory_id, agreed, recorded_at)
                        values (:trajectory, :agreed, :at)
                        on conflict (trajectory_id) do update set agreed = :agreed, recorded_at = :at
                        """)
                .param("trajectory", trajectoryId)
                .param("agreed", agreed)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which one counts as the last, and why; null when none does. */
    void markLast(UUID trajectoryId, LastMeasurement last) {
        jdbc.sql("""
                        update measurement_moment
                           set counts_as_last = case when moment = :moment then :counts end
                         where trajectory_id = :trajectory
                        """)
                .param("trajectory", trajectoryId)
                .param("moment", last == null ? null : last.moment())
                .param("counts", last == null ? null : last.counts().name())
                .update();
    }

    Optional<String> last(UUID trajectoryId) {
        return jdbc.sql("""
                        select moment from measurement_moment
                         where trajectory_id = :trajectory and counts_as_last is not null
                        """)
                .param("trajectory", trajectoryId)
                .query(String.class)
                .optional();
    }

    /** Nobody else changes the measurements of this trajectory until the end of the transaction. */
    void hold(UUID trajectoryId) {
        jdbc.sql("select id from measurement_moment where trajectory_id = :trajectory order by id for update")
                .param("trajectory", trajectoryId)
                .query(UUID.class)
                .list();
    }

    /** In the order of their windows, by trajectory. */
    Map<UUID, List<Measurement>> of(List<UUID> trajectories) {
        return jdbc
                .sql("select * from measurement_moment where trajectory_id in (:all) order by due_on, opens_on, moment")
                .param("all", trajectories)
                .query(MeasurementRows::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Measurement::trajectoryId));
    }

    /** Whose participant wants no questionnaires beside the Bridge. */
    Set<UUID> withoutQuestionnaires() {
        return new HashSet<>(jdbc.sql("select trajectory_id from measurement_agreement where not agreed")
                .query(UUID.class)
                .list());
    }

    /** In the order of their windows. */
    List<Measurement> of(UUID trajectoryId) {
        return jdbc.sql("""
                        select * from measurement_moment where trajectory_id = :trajectory
                         order by due_on, opens_on, moment
                        """)
                .param("trajectory", trajectoryId)
                .query(MeasurementRows::row)
                .list();
    }

    Optional<Measurement> find(UUID id) {
        return jdbc.sql("select * from measurement_moment where id = :id")
                .param("id", id)
                .query(MeasurementRows::row)
                .optional();
    }

    Optional<Measurement> find(UUID trajectoryId, String moment) {
        return jdbc.sql("select * from measurement_moment where trajectory_id = :trajectory and moment = :moment")
                .param("trajectory", trajectoryId)
                .param("moment", moment)
                .query(MeasurementRows::row)
                .optional();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Measurement measurement) {
        Content content = measurement.content();
        return sql.param("id", measurement.id())
                .param("role", content.role().name())
                .param("months", content.months())
                .param("opens", measurement.planned().opensOn())
                .param("due", measurement.planned().dueOn())
                .param("closes", measurement.planned().closesOn())
                .param(
                        "instruments",
                        content.instruments().stream().map(Enum::name).toArray(String[]::new))
                .param("voucher", content.voucher())
                .param("decision", content.decisionId())
                .param("state", measurement.state().name());
    }

    private static Measurement row(ResultSet row, int n) throws SQLException {
        return new Measurement(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                new PlannedMoment(
                        row.getString("moment"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)),
                new Content(
                        MomentRole.valueOf(row.getString("role")),
                        row.getInt("months"),
                        instruments(row.getArray("instruments")),
                        row.getBigDecimal("voucher"),
                        row.getObject("decision_id", UUID.class)),
                MomentState.valueOf(row.getString("state")),
                settlement(row));
    }

    private static Settlement settlement(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("settled_on", LocalDate.class);
        UUID conversation = row.getObject("conversation_id", UUID.class);
        Held held = conversation == null
                ? null
                : new Held(
                        conversation,
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("face_to_face"),
                        row.getBoolean("voucher_given"));
        return on == null ? null : new Settlement(on, row.getString("reason"), held);
    }

    private static Set<Instrument> instruments(Array array) throws SQLException {
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        Arrays.stream((String[]) array.getArray()).map(Instrument::valueOf).forEach(instruments::add);
        return instruments;
    }
}

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
class TrajectoryRows {

    private final JdbcClient jdbc;

    TrajectoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewTrajectory start, LocalDate firstBridgeDue) {
        jdbc.sql("""
            insert into trajectory_trajectory (id, version, participant_id, referral_id, previous_id, team_id,
                mentor_id, state, started_on, first_bridge_due)
            values (:id, 1, :participant, :referral, :previous, :team, :mentor, 'RUNNING', :started, :due)
            """)
                .param("id", id)
                .param("participant", start.participantId())
                .param("referral", start.referralId())
                .param("previous", start.previousId())
                .param("team", start.teamId())
                .param("mentor", start.mentorId())
                .param("started", start.startedOn())
                .param("due", firstBridgeDue)
                .update();
    }

    Optional<Trajectory> find(UUID id) {
        return jdbc.sql("select * from trajectory_trajectory where id = :id")
                .param("id", id)
                .query(TrajectoryRows::row)
                .optional();
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<Trajectory> hold(UUID id) {
        return jdbc.sql("select * from trajectory_trajectory where id = :id for update")
                .param("id", id)
                .query(TrajectoryRows::row)
                .optional();
    }

    int running() {
        return jdbc.sql("select count(*) from trajectory_trajectory where state <> 'ENDED'")
                .query(Integer.class)
                .single();
    }

    List<Trajectory> running(UUID after, int many) {
        return jdbc.sql("""
            select * from trajectory_trajectory
             where state <> 'ENDED' and (cast(:after as uuid) is null or id > :after)
             order by id limit :many
            """)
                .param("after", after)
                .param("many", many)
                .query(TrajectoryRows::row)
                .list();
    }

    /** On which day those of them began that neither rest nor have ended. */
    Map<UUID, LocalDate> startsOfRunning(Collection<UUID> ids) {
        Map<UUID, LocalDate> starts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, started_on from trajectory_trajectory where id in (:ids) and state = 'RUNNING'")
                    .param("ids", ids)
                    .query((row, n) -> starts.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                    .list();
        }
        return starts;
    }

    /** The last trajectory of this participant, running or not. */
    Optional<Trajectory> lastOf(UUID participantId) {
        return jdbc.sql("""
            select * from trajectory_trajectory where participant_id = :participant
             order by started_on desc, ended_on desc nulls first limit 1
            """)
                .param("participant", participantId)
                .query(TrajectoryRows::row)
                .optional();
    }

    /** Saves what can change; false when somebody else changed it since this version. */
    boolean update(Trajectory trajectory) {
        Trajectory.End end = trajectory.end();
        return jdbc.sql("""
            update trajectory_trajectory
               set version = version + 1, team_id = :team, mentor_id = :mentor, state = :state,
                   paused_on = :paused, first_bridge_due = :due, ended_on = :endedOn,
                   end_kind = :endKind, end_reason = :endReason
             where id = :id and version = :version
            """)
                        .param("id", trajectory.id())
                        .param("version", trajectory.version())
                        .param("team", trajectory.teamId())
                        .param("mentor", trajectory.mentorId())
                        .param("state", trajectory.state().name())
                        .param("paused", trajectory.pausedOn())
                        .param("due", trajectory.firstBridgeDue())
                        .param("endedOn", end == null ? null : end.on())
                        .param("endKind", end == null ? null : end.reason().isOutflow() ? "OUTFLOW" : "EARLY_END")
                        .param("endReason", end == null ? null : end.reason().name())
                        .update()
                == 1;
    }

    void insertMentor(UUID id, UUID mentorId, UUID teamId, LocalDate from, Instant at, UUID by, String note) {
        jdbc.sql("""
            insert into trajectory_mentor
                (trajectory_id, mentor_id, team_id, from_on, recorded_at, recorded_by, note)
            values (:id, :mentor, :team, :from, :at, :by, :note)
            """)
                .param("id", id)
                .param("mentor", mentorId)
                .param("team", teamId)
                .param("from", from)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("note", note)
                .update();
    }

    void insertPause(UUID id, LocalDate from, String reason) {
        jdbc.sql("insert into trajectory_pause (trajectory_id, paused_on, reason) values (:id, :from, :reason)")
                .param("id", id)
                .param("from", from)
                .param("reason", reason)
                .update();
    }

    void endPause(UUID id, LocalDate on) {
        jdbc.sql("update trajectory_pause set resumed_on = :on where trajectory_id = :id and resumed_on is null")
                .param("id", id)
                .param("on", on)
                .update();
    }

    private static Trajectory row(ResultSet row, int n) throws SQLException {
        String reason = row.getString("end_reason");
        return new Trajectory(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("participant_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("previous_id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getObject("mentor_id", UUID.class),
                Trajectory.State.valueOf(row.getString("state")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("paused_on", LocalDate.class),
                row.getObject("first_bridge_due", LocalDate.class),
                reason == null
                        ? null
                        : new Trajectory.End(EndReason.valueOf(reason), row.getObject("ended_on", LocalDate.class)));
    }
}

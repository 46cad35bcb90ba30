package nl.overbrug.review;

import java.time.Instant;
import java.time.LocalDateTime;
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
class AppointmentRows {

    /** What became of an appointment. */
    enum State {
        PLANNED,
        HELD,
        MISSED,
        MOVED
    }

    private final JdbcClient jdbc;

    AppointmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when another was made at the same time */
    boolean insert(UUID trajectoryId, LocalDateTime startsAt, Instant at) {
        return jdbc.sql("""
            insert into review_appointment (id, trajectory_id, starts_at, state, recorded_at)
            values (:id, :trajectory, :starts, 'PLANNED', :at)
            on conflict (trajectory_id) where state = 'PLANNED' do nothing
            """)
                        .param("id", UUID.randomUUID())
                        .param("trajectory", trajectoryId)
                        .param("starts", startsAt)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Says what became of the one that was still to come; nothing happens when there was none. */
    void settle(UUID trajectoryId, State state, Instant at) {
        jdbc.sql("""
            update review_appointment set state = :state, settled_at = :at
             where trajectory_id = :trajectory and state = 'PLANNED'
            """)
                .param("trajectory", trajectoryId)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How often one was made or settled. */
    int version(UUID trajectoryId) {
        return jdbc.sql("""
            select count(*) + count(settled_at) from review_appointment where trajectory_id = :trajectory
            """)
                .param("trajectory", trajectoryId)
                .query(Integer.class)
                .single();
    }

    Optional<LocalDateTime> planned(UUID trajectoryId) {
        return Optional.ofNullable(planned(List.of(trajectoryId)).get(trajectoryId));
    }

    Map<UUID, LocalDateTime> planned(Collection<UUID> trajectories) {
        Map<UUID, LocalDateTime> planned = new HashMap<>();
        jdbc.sql("""
            select trajectory_id, starts_at from review_appointment
             where trajectory_id in (:trajectories) and state = 'PLANNED'
            """)
                .param("trajectories", trajectories)
                .query((row, n) -> planned.put(row.getObject(1, UUID.class), row.getObject(2, LocalDateTime.class)))
                .list();
        return planned;
    }
}

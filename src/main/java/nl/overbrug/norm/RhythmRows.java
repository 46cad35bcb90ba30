package nl.overbrug.norm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which day the date of the next step of a trajectory was counted. */
@Repository
class RhythmRows {

    private final JdbcClient jdbc;

    RhythmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(UUID trajectoryId, LocalDate from) {
        jdbc.sql("""
                        insert into norm_rhythm (trajectory_id, counted_from) values (:id, :from)
                        on conflict (trajectory_id) do update set counted_from = excluded.counted_from
                        """).param("id", trajectoryId).param("from", from).update();
    }

    Map<UUID, LocalDate> of(Collection<UUID> trajectories) {
        Map<UUID, LocalDate> from = new HashMap<>();
        jdbc.sql("select trajectory_id, counted_from from norm_rhythm where trajectory_id in (:ids)")
                .param("ids", trajectories)
                .query((row, n) -> from.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();
        return from;
    }
}

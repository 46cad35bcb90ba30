package nl.overbrug.outflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.trajectory.EndReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EarlyEndRows {

    private final JdbcClient jdbc;

    EarlyEndRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID trajectoryId, EarlyEnd end, UUID by, Instant at) {
        jdbc.sql("""
                        insert into outflow_early_end
                            (trajectory_id, reason, ended_on, last_talk, wgs, recorded_at, recorded_by)
                        values (:id, :reason, :on, :talk, :wgs, :at, :by)
                        """)
                .param("id", trajectoryId)
                .param("reason", end.reason().name())
                .param("on", end.on())
                .param("talk", end.hasLastTalk())
                .param("wgs", end.wgs().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    Optional<EarlyEnd> find(UUID trajectoryId) {
        return jdbc.sql("select * from outflow_early_end where trajectory_id = :id")
                .param("id", trajectoryId)
                .query((row, n) -> new EarlyEnd(
                        EndReason.valueOf(row.getString("reason")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getBoolean("last_talk"),
                        YesNoUnknown.valueOf(row.getString("wgs"))))
                .optional();
    }
}

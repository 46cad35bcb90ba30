package nl.overbrug.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations that are half written down, one for each trajectory, picked up later by its own mentor. */
@Service
public class ReviewDrafts {

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final MovableClock clock;

    ReviewDrafts(JdbcClient jdbc, Trajectories trajectories, MovableClock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** @param content what the page filled in, in the page's own form */
    public record Draft(String content, Instant keptAt) {}

    @Transactional
    public void keep(UUID trajectoryId, String content) {
        UUID mentor = trajectories.ownCaseload(trajectoryId).mentorId();
        jdbc.sql("""
            insert into review_draft (trajectory_id, content, kept_at, kept_by)
            values (:trajectory, :content, :at, :by)
            on conflict (trajectory_id) do update
               set content = excluded.content, kept_at = excluded.kept_at, kept_by = excluded.kept_by
            """)
                .param("trajectory", trajectoryId)
                .param("content", content)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", mentor)
                .update();
    }

    public Optional<Draft> of(UUID trajectoryId) {
        trajectories.ownCaseload(trajectoryId);
        return jdbc.sql("select content, kept_at from review_draft where trajectory_id = :trajectory")
                .param("trajectory", trajectoryId)
                .query((row, n) -> new Draft(
                        row.getString("content"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Transactional
    public void forget(UUID trajectoryId) {
        trajectories.ownCaseload(trajectoryId);
        jdbc.sql("delete from review_draft where trajectory_id = :trajectory")
                .param("trajectory", trajectoryId)
                .update();
    }
}

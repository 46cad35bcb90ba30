package nl.overbrug.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations that are half written down, one for each trajectory, picked up later by its own mentor. */
@Service
public class ReviewDrafts {

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final AppointmentRows appointments;
    private final MovableClock clock;
    private final Audit audit;

    ReviewDrafts(
            JdbcClient jdbc, Trajectories trajectories, AppointmentRows appointments, MovableClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.appointments = appointments;
        this.clock = clock;
        this.audit = audit;
    }

    /** @param content what the page filled in, in the page's own form */
    public record Draft(String content, Instant keptAt) {}

    /** Counts what happened to the next conversation: kept, closed, its appointment changed. To notice a stale page. */
    public int version(UUID trajectoryId) {
        return drafts(trajectoryId) + appointments.version(trajectoryId);
    }

    /** @param version of the conversation when the page was opened */
    @Transactional
    public Result<Integer> keep(UUID trajectoryId, int version, String content) {
        UUID mentor = trajectories.ownCaseload(trajectoryId).mentorId();
        int drafts = version - appointments.version(trajectoryId);
        if (drafts != drafts(trajectoryId) || !write(trajectoryId, drafts, content, mentor)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(trajectoryId, "audit.gesprek.bewaard");
        return Result.done(version + 1);
    }

    public Optional<Draft> of(UUID trajectoryId) {
        trajectories.ownCaseload(trajectoryId);
        return jdbc.sql("""
            select content, kept_at from review_draft
             where trajectory_id = :trajectory and content is not null
            """)
                .param("trajectory", trajectoryId)
                .query((row, n) -> new Draft(
                        row.getString("content"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What was half done is done. */
    @Transactional
    public void forget(UUID trajectoryId) {
        UUID mentor = trajectories.ownCaseload(trajectoryId).mentorId();
        write(trajectoryId, drafts(trajectoryId), null, mentor);
    }

    /** @return false when somebody else was there first */
    private boolean write(UUID trajectoryId, int version, String content, UUID mentor) {
        return jdbc.sql("""
            insert into review_draft (trajectory_id, content, kept_at, kept_by)
            values (:trajectory, :content, :at, :by)
            on conflict (trajectory_id) do update
               set content = excluded.content, kept_at = excluded.kept_at, kept_by = excluded.kept_by,
                   version = review_draft.version + 1
             where review_draft.version = :version
            """)
                        .param("trajectory", trajectoryId)
                        .param("content", content)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", mentor)
                        .param("version", version)
                        .update()
                == 1;
    }

    private int drafts(UUID trajectoryId) {
        return jdbc.sql("select version from review_draft where trajectory_id = :trajectory")
                .param("trajectory", trajectoryId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

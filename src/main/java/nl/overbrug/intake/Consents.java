package nl.overbrug.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants consent to while their trajectory runs and after it: whoever said yes at the intake may take it back, whoever said no
 * may think better of it. The last answer holds for all trajectories of a participant.
 */
@Service
public class Consents {

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final CurrentPerson current;
    private final Audit audit;
    private final MovableClock clock;

    Consents(JdbcClient jdbc, Trajectories trajectories, CurrentPerson current, Audit audit, MovableClock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answer that holds; decides no access. */
    public ConsentNow of(UUID participantId) {
        return jdbc.sql("""
                        select (select count(*) from intake_consent c where c.participant_id = p.id) as answers,
                               coalesce(n.research, false) as research, coalesce(n.sharing, false) as sharing, n.said_on
                          from trajectory_participant p left join intake_consent_now n on n.participant_id = p.id
                         where p.id = :participant
                        """)
                .param("participant", participantId)
                .query((row, n) -> new ConsentNow(
                        row.getInt("answers"),
                        row.getBoolean("research"),
                        row.getBoolean("sharing"),
                        row.getObject("said_on", LocalDate.class)))
                .single();
    }

    /**
     * Records what the participant answers now. Any mentor of the team may: taking back must be as easy as giving (AVG art. 7, third
     * paragraph), also while the own mentor is away or after the end.
     *
     * @throws AccessDeniedException for anybody else, and when there is no such trajectory
     */
    @Transactional
    public Result<ConsentNow> record(UUID trajectoryId, int version, boolean research, boolean sharing) {
        Trajectory trajectory =
                trajectories.open(trajectoryId).orElseThrow(() -> new AccessDeniedException("no such trajectory"));
        UUID participant = trajectory.participantId();
        if (of(participant).version() != version || !insert(participant, version + 1, research, sharing)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(trajectoryId, "audit.aanmelding.toestemming");
        return Result.done(of(participant));
    }

    private boolean insert(UUID participant, int number, boolean research, boolean sharing) {
        return jdbc.sql("""
                        insert into intake_consent (participant_id, number, research, sharing, said_on, recorded_at, recorded_by)
                        values (:participant, :number, :research, :sharing, :today, :now, :me)
                        on conflict do nothing
                        """)
                        .param("participant", participant)
                        .param("number", number)
                        .param("research", research)
                        .param("sharing", sharing)
                        .param("today", clock.today())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("me", current.require(Role.MENTOR).id())
                        .update()
                == 1;
    }
}

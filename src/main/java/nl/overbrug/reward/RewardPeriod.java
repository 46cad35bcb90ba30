package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That the reward period of a trajectory is over. The rules say so whenever it is asked; the process waits for the day only to have it written
 * in the dossier. What was promised stays: an action that was done in time and is told later still earns its voucher.
 */
@Service
public class RewardPeriod {

    private final Schemes schemes;
    private final Trajectories trajectories;
    private final Audit audit;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    RewardPeriod(Schemes schemes, Trajectories trajectories, Audit audit, MovableClock clock, JdbcClient jdbc) {
        this.schemes = schemes;
        this.trajectories = trajectories;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Asked by the process after the last day. Nothing happens while the rules let it go on. */
    @Transactional
    public void close(UUID trajectoryId) {
        Trajectory trajectory = trajectories.find(trajectoryId).orElseThrow();
        LocalDate lastDay = schemes.lastDay(trajectory, clock.today());
        if (!clock.today().isAfter(lastDay)) {
            return;
        }
        int closed =
                jdbc.sql("""
                        insert into reward_period (trajectory_id, last_day) values (:id, :day) on conflict do nothing
                        """).param("id", trajectoryId).param("day", lastDay).update();
        if (closed == 1) {
            schemes.decideLastDay(trajectory);
            audit.changed(trajectoryId, "audit.bon.periode-voorbij");
        }
    }
}

package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders to a mentor, shown where the task is. While a trajectory rests none is shown; one that came meanwhile is kept, and shows when it
 * goes on, as long as the task's date is ahead.
 */
@Service
public class Reminders {

    private final JdbcClient jdbc;
    private final TrajectoryRows rows;
    private final Workflow workflow;
    private final MovableClock clock;
    private final Norms norms;

    Reminders(JdbcClient jdbc, TrajectoryRows rows, Workflow workflow, MovableClock clock, Norms norms) {
        this.norms = norms;
        this.jdbc = jdbc;
        this.rows = rows;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Reminds of the task with this name; a second time changes nothing. Nothing happens after the end, or when the task's date has
     * passed: a reminder comes before, and that the date has passed is stated by itself.
     */
    @Transactional
    public void remind(UUID trajectoryId, String task) {
        boolean ended = rows.find(trajectoryId).orElseThrow().isEnded();
        boolean ahead = workflow.openTask(trajectoryId, task)
                .filter(open -> open.due() == null || open.due().isAfter(clock.instant()))
                .isPresent();
        if (!ended && ahead) {
            jdbc.sql("""
                            insert into trajectory_reminder (trajectory_id, task, reminded_on)
                            values (:id, :task, :on) on conflict do nothing
                            """)
                    .param("id", trajectoryId)
                    .param("task", task)
                    .param("on", clock.today())
                    .update();
        }
    }

    /**
     * How many days before a progress conversation the mentor is reminded, by the norms that each trajectory goes by; 0 for no reminder.
     *
     * @return by trajectory; without those that rest or have ended, for which nobody is reminded
     */
    public Map<UUID, Integer> daysBeforeReview(Collection<UUID> trajectories) {
        LocalDate today = clock.today();
        Map<LocalDate, Integer> bySince = new HashMap<>();
        Map<UUID, Integer> days = new HashMap<>();
        rows.startsOfRunning(trajectories)
                .forEach((id, since) -> days.put(
                        id,
                        bySince.computeIfAbsent(
                                since,
                                day -> norms.of(day, ProtocolNorm.REVIEW, today).daysBefore())));
        return days;
    }

    /** Since when the mentor is reminded of this task; empty when not, and while it rests. */
    public Optional<LocalDate> since(UUID trajectoryId, String task) {
        return jdbc.sql("""
                        select greatest(r.reminded_on, (
                                   select max(p.resumed_on) from trajectory_pause p
                                    where p.trajectory_id = r.trajectory_id and p.paused_on <= r.reminded_on))
                          from trajectory_reminder r
                          join trajectory_trajectory t on t.id = r.trajectory_id and t.state = 'RUNNING'
                         where r.trajectory_id = :id and r.task = :task
                        """)
                .param("id", trajectoryId)
                .param("task", task)
                .query(LocalDate.class)
                .optional();
    }
}

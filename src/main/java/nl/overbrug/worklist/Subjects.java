package nl.overbrug.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.Reminders;
import nl.overbrug.workflow.OpenTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the keys of tasks are about. */
@Repository
class Subjects {

    private static final String REVIEW = "holdReview";

    private final JdbcClient jdbc;
    private final Reminders reminders;

    Subjects(JdbcClient jdbc, Reminders reminders) {
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    /** The participants' names by referral, trajectory and voucher. */
    Map<UUID, String> names(Collection<UUID> keys) {
        Map<UUID, String> names = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("""
                            select r.id, p.name
                              from intake_referral r join trajectory_participant p on p.id = r.participant_id
                             where r.id in (:keys)
                            union all
                            select t.id, p.name
                              from trajectory_trajectory t join trajectory_participant p on p.id = t.participant_id
                             where t.id in (:keys)
                            union all
                            select v.id, p.name
                              from reward_voucher v join trajectory_participant p on p.id = v.participant_id
                             where v.id in (:keys)
                            """)
                    .param("keys", keys)
                    .query((row, n) -> names.put(row.getObject(1, UUID.class), row.getString(2)))
                    .list();
        }
        return names;
    }

    /** Which of the keys are of a trajectory that rests, or of a voucher of one. */
    Set<UUID> resting(Collection<UUID> keys) {
        return keys.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select id from trajectory_trajectory where id in (:keys) and state = 'PAUSED'
                                union all
                                select v.id from reward_voucher v
                                  join trajectory_trajectory t on t.id = v.trajectory_id and t.state = 'PAUSED'
                                 where v.id in (:keys)
                                """).param("keys", keys).query(UUID.class).set();
    }

    /** That the mentor is reminded of a task of this trajectory. */
    record Reminder(UUID key, String task) {}

    /** The reminders of trajectories that run, those of a progress conversation that comes near too; while one rests there are none. */
    Set<Reminder> reminders(List<OpenTask> open, LocalDate today) {
        List<UUID> keys = open.stream().map(OpenTask::key).distinct().toList();
        if (keys.isEmpty()) {
            return Set.of();
        }
        Map<UUID, Integer> daysBefore = reminders.daysBeforeReview(keys);
        return Stream.concat(
                        stored(keys),
                        open.stream()
                                .filter(task -> task.task().equals(REVIEW))
                                .filter(task -> isBy(today.plusDays(daysBefore.getOrDefault(task.key(), 0)), task))
                                .map(task -> new Reminder(task.key(), REVIEW)))
                .filter(reminder -> daysBefore.containsKey(reminder.key()))
                .collect(Collectors.toSet());
    }

    private static boolean isBy(LocalDate day, OpenTask task) {
        return task.due() != null
                && !task.due().atZone(MovableClock.ZONE).toLocalDate().isAfter(day);
    }

    private Stream<Reminder> stored(List<UUID> keys) {
        return jdbc
                .sql("select trajectory_id, task from trajectory_reminder where trajectory_id in (:keys)")
                .param("keys", keys)
                .query((row, n) -> new Reminder(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream();
    }
}

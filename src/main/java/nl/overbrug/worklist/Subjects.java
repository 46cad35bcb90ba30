package nl.overbrug.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the keys of tasks are about. */
@Repository
class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** That the mentor is reminded of a task of this trajectory. */
    record Reminder(UUID key, String task) {}

    /** The reminders of trajectories that run; while one rests there are none. */
    Set<Reminder> reminders(Collection<UUID> keys) {
        return keys.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select r.trajectory_id, r.task from trajectory_reminder r
                                  join trajectory_trajectory t on t.id = r.trajectory_id and t.state = 'RUNNING'
                                 where r.trajectory_id in (:keys)
                                """)
                        .param("keys", keys)
                        .query((row, n) -> new Reminder(row.getObject(1, UUID.class), row.getString(2)))
                        .set();
    }
}

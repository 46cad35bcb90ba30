package nl.overbrug.trajectory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.people.SubjectKeepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after trajectories. */
@Component
class TrajectoryKeepers implements SubjectKeepers {

    private final JdbcClient jdbc;

    TrajectoryKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, UUID> teams(Collection<UUID> subjects) {
        Map<UUID, UUID> teams = new HashMap<>();
        jdbc.sql("select id, team_id from trajectory_trajectory where id = any(:ids)")
                .param("ids", subjects.toArray(UUID[]::new))
                .query(row -> {
                    teams.put(row.getObject("id", UUID.class), row.getObject("team_id", UUID.class));
                });
        return teams;
    }

    @Override
    public Map<UUID, String> ownOf(UUID mentor) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select t.id, p.name
                          from trajectory_trajectory t join trajectory_participant p on p.id = t.participant_id
                         where t.mentor_id = :mentor and t.state <> 'ENDED'
                        """).param("mentor", mentor).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}

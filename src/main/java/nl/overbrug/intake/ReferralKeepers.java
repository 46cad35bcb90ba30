package nl.overbrug.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.people.SubjectKeepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looks after referrals. One that started is looked after as long as its trajectory is under way. */
@Component
class ReferralKeepers implements SubjectKeepers {

    private final JdbcClient jdbc;

    ReferralKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, UUID> teams(Collection<UUID> subjects) {
        Map<UUID, UUID> teams = new HashMap<>();
        jdbc.sql("select id, team_id from intake_referral where id = any(:ids)")
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
                        select r.id, p.name
                          from intake_referral r
                          join trajectory_participant p on p.id = r.participant_id
                          left join trajectory_trajectory t on t.id = r.trajectory_id
                         where r.status <> 'CLOSED'
                           and case when t.id is null then r.mentor_id = :mentor
                                    else t.mentor_id = :mentor and t.state <> 'ENDED' end
                        """).param("mentor", mentor).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}

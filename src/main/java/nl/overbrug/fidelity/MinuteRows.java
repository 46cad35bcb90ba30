package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many conversations took so many minutes to write down, since the first day of a half-year. */
@Repository
class MinuteRows {

    private final JdbcClient jdbc;

    MinuteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, Long> ofMentor(UUID mentor, LocalDate since) {
        Map<Integer, Long> counts = new HashMap<>();
        jdbc.sql("select minutes, talks from fidelity_minutes where mentor_id = :mentor and since >= :since")
                .param("mentor", mentor)
                .param("since", since)
                .query(row -> {
                    counts.merge(row.getInt("minutes"), row.getLong("talks"), Long::sum);
                });
        return counts;
    }

    /** By the team of today; those without a team under null. */
    Map<UUID, Map<Integer, Long>> ofTeams(LocalDate since) {
        Map<UUID, Map<Integer, Long>> teams = new HashMap<>();
        jdbc.sql("""
            select cast(nullif(team, '') as uuid) as team_id, minutes, sum(talks) as talks
              from fidelity_team_minutes where since >= :since group by 1, 2
            """).param("since", since).query(row -> {
            teams.computeIfAbsent(row.getObject("team_id", UUID.class), none -> new HashMap<>())
                    .put(row.getInt("minutes"), row.getLong("talks"));
        });
        return teams;
    }

    /** How many mentors have a conversation that was measured, by team; those without a team under null. */
    Map<UUID, Integer> mentors(LocalDate since) {
        return mentors(since, "kept.minutes > 0");
    }

    /** How many mentors have a conversation at all. */
    Map<UUID, Integer> talking(LocalDate since) {
        return mentors(since, "true");
    }

    private Map<UUID, Integer> mentors(LocalDate since, String counted) {
        Map<UUID, Integer> mentors = new HashMap<>();
        jdbc.sql("""
            select account.team_id, count(*) as mentors
              from people_account account
             where exists (select from fidelity_minutes kept
                            where kept.mentor_id = account.id and kept.since >= :since and %s)
             group by 1
            """.formatted(counted)).param("since", since).query(row -> {
            mentors.put(row.getObject("team_id", UUID.class), row.getInt("mentors"));
        });
        return mentors;
    }
}

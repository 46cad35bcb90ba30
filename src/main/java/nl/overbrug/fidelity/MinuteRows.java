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

    /**
     * How many mentors have a conversation, by team; those without a team under null.
     *
     * @param talking how many
     * @param measured how many of them have one that was measured
     */
    record Mentors(Map<UUID, Integer> talking, Map<UUID, Integer> measured) {}

    Mentors mentors(LocalDate since) {
        Map<UUID, Integer> talking = new HashMap<>();
        Map<UUID, Integer> measured = new HashMap<>();
        jdbc.sql("""
            select account.team_id, count(*) as talking, count(*) filter (where kept.measured) as measured
              from (select mentor_id, bool_or(minutes > 0) as measured
                      from fidelity_minutes where since >= :since group by 1) kept
              join people_account account on account.id = kept.mentor_id
             group by 1
            """).param("since", since).query(row -> {
            UUID team = row.getObject("team_id", UUID.class);
            talking.put(team, row.getInt("talking"));
            if (row.getInt("measured") > 0) {
                measured.put(team, row.getInt("measured"));
            }
        });
        return new Mentors(talking, measured);
    }
}

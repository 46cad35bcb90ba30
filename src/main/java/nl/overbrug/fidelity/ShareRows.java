package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * With how many participants mentors did the steps. A step counts for a mentor when it applied in one of the mentor's own conversations; it was done
 * when it was done at least once in the trajectory, by whomever, so that nobody is asked to repeat what a predecessor did.
 */
@Repository
class ShareRows {

    private static final String CALLED_FOR = """
            with called_for as (
                select distinct seen.mentor_id, seen.trajectory_id, seen.step
                  from fidelity_observation seen
                 where seen.applicable and (cast(:mentor as uuid) is null or seen.mentor_id = :mentor)),
            counted as (
                select called_for.*, exists (
                           select 1 from fidelity_observation deed
                            where deed.trajectory_id = called_for.trajectory_id and deed.step = called_for.step and deed.done) as done
                  from called_for)
            """;

    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param team of today; null without one */
    record Count(UUID mentor, UUID team, ProtocolStep step, int done, int base) {}

    /** In the order of the steps. */
    List<Count> ofMentor(UUID mentor) {
        return counts(mentor, null);
    }

    /** Of every mentor, with the trajectories that began in this year; null: with all. */
    List<Count> ofAll(Integer year) {
        return counts(null, year);
    }

    private List<Count> counts(UUID mentor, Integer year) {
        return jdbc
                .sql(CALLED_FOR + """
                        select counted.mentor_id, account.team_id, counted.step, count(*) as base, count(*) filter (where counted.done) as done
                          from counted
                          join trajectory_trajectory trajectory on trajectory.id = counted.trajectory_id
                          left join people_account account on account.id = counted.mentor_id
                         where cast(:year as integer) is null or extract(year from trajectory.started_on) = :year
                         group by 1, 2, 3
                        """)
                .param("mentor", mentor)
                .param("year", year)
                .query((row, n) -> new Count(
                        row.getObject("mentor_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        ProtocolStep.valueOf(row.getString("step")),
                        row.getInt("done"),
                        row.getInt("base")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Count::step))
                .toList();
    }

    /** The running dossiers of this mentor in which a step applied and was not done yet, by name. */
    Map<ProtocolStep, List<Mirror.OpenDossier>> open(UUID mentor) {
        Map<ProtocolStep, List<Mirror.OpenDossier>> open = new EnumMap<>(ProtocolStep.class);
        jdbc.sql(CALLED_FOR + """
                        select counted.step, trajectory.id, participant.name
                          from counted
                          join trajectory_trajectory trajectory on trajectory.id = counted.trajectory_id
                          join trajectory_participant participant on participant.id = trajectory.participant_id
                         where not counted.done and trajectory.state <> 'ENDED' and trajectory.mentor_id = :mentor
                         order by lower(participant.name), trajectory.id
                        """).param("mentor", mentor).query(row -> {
            open.computeIfAbsent(ProtocolStep.valueOf(row.getString("step")), none -> new ArrayList<>())
                    .add(new Mirror.OpenDossier(row.getObject("id", UUID.class), row.getString("name")));
        });
        return open;
    }

    /** With how many participants this mentor talked. */
    int participants(UUID mentor) {
        return jdbc.sql(
                        "select count(distinct trajectory_id) from fidelity_observation where mentor_id = :mentor and applicable")
                .param("mentor", mentor)
                .query(Integer.class)
                .single();
    }

    /** The years in which trajectories with figures began, the last one first. */
    List<Integer> years() {
        return jdbc.sql("""
                        select distinct extract(year from trajectory.started_on)::integer
                          from trajectory_trajectory trajectory
                         where exists (select 1 from fidelity_observation seen where seen.trajectory_id = trajectory.id)
                         order by 1 desc
                        """).query(Integer.class).list();
    }
}

package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.rollout.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations of some trajectories and what the dossier shows of each. */
@Repository
class TalkRows {

    private final JdbcClient jdbc;

    TalkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number the how manieth of its trajectory, counted from 1 */
    record Held(UUID id, UUID mentor, LocalDate on, int number) {}

    /** One trajectory with its conversations, the first one first. */
    record OfTrajectory(UUID id, LocalDate startedOn, List<Held> talks, List<Noted> noted, List<NotYet> notYet) {}

    /** Those without a conversation are left out. */
    List<OfTrajectory> of(List<UUID> trajectories) {
        Map<UUID, OfTrajectory> found = new TreeMap<>();
        jdbc.sql("""
                        select talk.*, trajectory.started_on,
                               row_number() over (partition by talk.trajectory_id order by talk.held_on) as number
                          from trajectory_conversation talk join trajectory_trajectory trajectory on trajectory.id = talk.trajectory_id
                         where talk.trajectory_id in (:ids) order by talk.held_on
                        """).param("ids", trajectories).query(row -> {
            LocalDate startedOn = row.getObject("started_on", LocalDate.class);
            found.computeIfAbsent(
                            row.getObject("trajectory_id", UUID.class),
                            id -> new OfTrajectory(
                                    id, startedOn, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                    .talks()
                    .add(new Held(
                            row.getObject("id", UUID.class),
                            row.getObject("mentor_id", UUID.class),
                            row.getObject("held_on", LocalDate.class),
                            row.getInt("number")));
        });
        jdbc.sql("""
                        select * from fidelity_fact where trajectory_id in (:ids) and talk_id is not null
                        union select * from fidelity_looked_back_fact where trajectory_id in (:ids)
                        """).param("ids", trajectories).query(row -> {
            found.get(row.getObject("trajectory_id", UUID.class))
                    .noted()
                    .add(new Noted(row.getObject("talk_id", UUID.class), TalkFact.valueOf(row.getString("fact"))));
        });
        addNotYet(trajectories, found);
        return List.copyOf(found.values());
    }

    private void addNotYet(List<UUID> trajectories, Map<UUID, OfTrajectory> found) {
        jdbc.sql("""
                        select talk.trajectory_id, talk.id, now.element
                          from trajectory_conversation talk join rollout_now now on now.from_on > talk.held_on
                         where talk.trajectory_id in (:ids) and now.team_id = rollout_team_of(talk.trajectory_id, talk.held_on)
                        """).param("ids", trajectories).query(row -> {
            found.get(row.getObject("trajectory_id", UUID.class))
                    .notYet()
                    .add(new NotYet(row.getObject("id", UUID.class), Element.valueOf(row.getString("element"))));
        });
    }
}

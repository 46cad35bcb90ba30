package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(ProtocolStep step, int done, int base) {}

    /** In the order of the steps. */
    List<Count> ofMentor(UUID mentor) {
        return jdbc
                .sql(
                        "select item, done, base from fidelity_sum where mentor_id = :mentor and span = 'ALL' and item <> 'PARTICIPANTS'")
                .param("mentor", mentor)
                .query((row, n) ->
                        new Count(ProtocolStep.valueOf(row.getString("item")), row.getInt("done"), row.getInt("base")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Count::step))
                .toList();
    }

    /** The running dossiers of this mentor in which a step applied and was not done yet, by name. */
    Map<ProtocolStep, List<Mirror.OpenDossier>> open(UUID mentor) {
        Map<ProtocolStep, List<Mirror.OpenDossier>> open = new EnumMap<>(ProtocolStep.class);
        jdbc.sql("""
                        select called.step, trajectory.id, participant.name
                          from trajectory_trajectory trajectory
                          join trajectory_participant participant on participant.id = trajectory.participant_id
                         cross join lateral (
                            select seen.step from fidelity_observation seen where seen.trajectory_id = trajectory.id
                             group by seen.step
                            having bool_or(seen.applicable and seen.mentor_id = :mentor) and not bool_or(seen.done)) called
                         where trajectory.mentor_id = :mentor and trajectory.state <> 'ENDED'
                         order by lower(participant.name), trajectory.id
                        """).param("mentor", mentor).query(row -> {
            open.computeIfAbsent(ProtocolStep.valueOf(row.getString("step")), none -> new ArrayList<>())
                    .add(new Mirror.OpenDossier(row.getObject("id", UUID.class), row.getString("name")));
        });
        return open;
    }

    /** Of each trajectory in which the step applied in a conversation of this mentor; by name, those of others last. */
    List<StepSeen.Dossier> seen(UUID mentor, ProtocolStep step) {
        Map<UUID, StepSeen.Dossier> dossiers = new LinkedHashMap<>();
        jdbc.sql("""
                        select seen.*, trajectory.state <> 'ENDED' as running, seen.mentor_id = :mentor as own,
                               case when trajectory.mentor_id = :mentor then participant.name end as name
                          from fidelity_observation seen
                          join trajectory_trajectory trajectory on trajectory.id = seen.trajectory_id
                          join trajectory_participant participant on participant.id = trajectory.participant_id
                         where seen.step = :step
                           and exists (select from fidelity_observation called
                                        where called.trajectory_id = seen.trajectory_id and called.step = :step
                                          and called.applicable and called.mentor_id = :mentor)
                         order by trajectory.mentor_id = :mentor desc, lower(participant.name), seen.trajectory_id, seen.held_on
                        """).param("mentor", mentor).param("step", step.name()).query(row -> {
            UUID trajectory = row.getObject("trajectory_id", UUID.class);
            String name = row.getString("name");
            boolean running = row.getBoolean("running");
            String because = row.getString("because");
            dossiers.computeIfAbsent(trajectory, id -> new StepSeen.Dossier(id, name, running, new ArrayList<>()))
                    .talks()
                    .add(new StepSeen.InTalk(
                            row.getObject("held_on", LocalDate.class),
                            row.getBoolean("own"),
                            row.getBoolean("applicable"),
                            row.getBoolean("done"),
                            StepWords.How.valueOf(row.getString("how")),
                            because == null ? null : TalkFact.valueOf(because)));
        });
        return List.copyOf(dossiers.values());
    }

    /** With how many participants of the own running caseload this mentor did not talk yet. */
    int untalked(UUID mentor) {
        return jdbc.sql("""
                        select count(*) from trajectory_trajectory trajectory
                         where trajectory.mentor_id = :mentor and trajectory.state <> 'ENDED'
                           and not exists (select 1 from trajectory_conversation talk
                                            where talk.trajectory_id = trajectory.id and talk.mentor_id = :mentor)
                        """).param("mentor", mentor).query(Integer.class).single();
    }

    /** With how many participants this mentor talked. */
    int participants(UUID mentor) {
        return jdbc.sql(
                        "select base from fidelity_sum where span = 'ALL' and item = 'PARTICIPANTS' and mentor_id = :mentor")
                .param("mentor", mentor)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

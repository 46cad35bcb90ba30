package nl.overbrug.fidelity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells a mentor where the figures of the own mirror come from, for nobody else; who is no mentor gets an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class StepTraces {

    private static final int SHOWN = 50;

    private final Observations observations;
    private final Protocol protocol;
    private final CurrentPerson current;
    private final JdbcClient jdbc;

    StepTraces(Observations observations, Protocol protocol, CurrentPerson current, JdbcClient jdbc) {
        this.observations = observations;
        this.protocol = protocol;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Of the dossiers that are this mentor's own now: one that was handed over is for the successor to open. */
    public StepTrace own(ProtocolStep step) {
        UUID mentor = current.require(Role.MENTOR).id();
        observations.upToDate();
        List<StepTrace.Talk> talks = jdbc.sql("""
                        select seen.*, participant.name
                          from fidelity_observation seen
                          join trajectory_trajectory trajectory on trajectory.id = seen.trajectory_id
                          join trajectory_participant participant on participant.id = trajectory.participant_id
                         where seen.mentor_id = :mentor and seen.step = :step and trajectory.mentor_id = :mentor
                         order by seen.held_on desc, lower(participant.name), seen.conversation_id
                         limit :most
                        """)
                .param("mentor", mentor)
                .param("step", step.name())
                .param("most", SHOWN + 1)
                .query((row, n) -> talk(row))
                .list();
        StepWords words = protocol.today().steps().get(step);
        return new StepTrace(words, talks.subList(0, Math.min(SHOWN, talks.size())), talks.size() > SHOWN);
    }

    private static StepTrace.Talk talk(ResultSet row) throws SQLException {
        String because = row.getString("because");
        return new StepTrace.Talk(
                row.getObject("trajectory_id", UUID.class),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                row.getBoolean("applicable"),
                row.getBoolean("done"),
                StepWords.How.valueOf(row.getString("how")),
                because == null ? null : TalkFact.valueOf(because));
    }
}

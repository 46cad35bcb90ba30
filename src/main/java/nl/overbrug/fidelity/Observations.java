package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.monitor.KeptRows;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each conversation shows of the protocol steps. A trigger notes whose facts changed, in the transaction that changes them; here the
 * rules look at all conversations of those trajectories again.
 */
@Service
class Observations implements KeptRows {

    /** So many trajectories are looked at together. */
    private static final int BATCH = 200;

    /** One fold at a time, also with several nodes; the number only has to differ from that of other locks. */
    private static final String LOCK = "select pg_advisory_xact_lock(146)";

    private static final String INSERT = """
            insert into fidelity_observation (conversation_id, step, trajectory_id, mentor_id, held_on, applicable, done, how, because,
                steps_version, rules_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final TalkRows talks;
    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Norms norms;

    Observations(JdbcTemplate jdbc, TalkRows talks, Rulebook rulebook, Protocol protocol, Norms norms) {
        this.norms = norms;
        this.jdbc = jdbc;
        this.talks = talks;
        this.rulebook = rulebook;
        this.protocol = protocol;
    }

    @Override
    @Transactional
    public boolean fold() {
        if (jdbc.queryForList("select 1 from fidelity_touched limit 1").isEmpty()) {
            return false;
        }
        jdbc.queryForList(LOCK);
        return lookAgain(new Observing(rulebook, protocol, norms));
    }

    @Override
    @Transactional
    public void rebuild() {
        jdbc.queryForList(LOCK);
        jdbc.update("delete from fidelity_touched");
        jdbc.update("delete from fidelity_observation");
        jdbc.update("insert into fidelity_touched select distinct trajectory_id from trajectory_conversation");
        Observing observing = new Observing(rulebook, protocol, norms);
        boolean more = true;
        while (more) {
            more = lookAgain(observing);
        }
    }

    /** So that an answer counts what was committed before it was asked. */
    @Transactional
    public void upToDate() {
        boolean more = true;
        while (more) {
            more = fold();
        }
    }

    private boolean lookAgain(Observing observing) {
        List<UUID> touched = jdbc.queryForList("""
                with gone as (
                    delete from fidelity_touched where trajectory_id in (
                        select distinct trajectory_id from fidelity_touched limit ?)
                    returning trajectory_id)
                select distinct trajectory_id from gone
                """, UUID.class, BATCH);
        if (touched.isEmpty()) {
            return false;
        }
        touched.forEach(id -> jdbc.update("delete from fidelity_observation where trajectory_id = ?", id));
        List<Object[]> rows = new ArrayList<>();
        talks.of(touched).forEach(trajectory -> rows.addAll(rows(trajectory, observing)));
        jdbc.batchUpdate(INSERT, rows);
        return touched.size() == BATCH;
    }

    private static List<Object[]> rows(TalkRows.OfTrajectory trajectory, Observing observing) {
        Map<UUID, TalkRows.Held> held = Observing.byId(trajectory);
        Decision<Observation> seen = observing.look(trajectory);
        return seen.verdicts().stream()
                .map(observation -> {
                    TalkRows.Held talk = held.get(observation.talk());
                    return new Object[] {
                        talk.id(),
                        observation.step().name(),
                        trajectory.id(),
                        talk.mentor(),
                        talk.on(),
                        observation.applicable(),
                        observation.done(),
                        observation.how().name(),
                        observation.because() == null
                                ? null
                                : observation.because().name(),
                        observing.stepsOn(talk.on()).version(),
                        seen.version()
                    };
                })
                .toList();
    }
}

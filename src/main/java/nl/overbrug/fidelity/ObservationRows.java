package nl.overbrug.fidelity;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The observations with the sums of each mentor beside them, and whose facts changed since they were made. */
@Repository
class ObservationRows {

    /** One fold at a time, also with several nodes; the number only has to differ from that of other locks. */
    private static final String LOCK = "select pg_advisory_xact_lock(146)";

    private static final String INSERT = """
            insert into fidelity_observation (conversation_id, step, trajectory_id, mentor_id, held_on, began_on, applicable, done, how, because,
                steps_version, rules_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String MOVE = """
            insert into fidelity_sum
            select span, since, item, mentor_id, %1$ssum(base), %1$ssum(done) from fidelity_sum_cell where trajectory_id = any (%2$s)
             group by span, since, item, mentor_id
            on conflict (span, since, item, mentor_id) do update
               set base = fidelity_sum.base + excluded.base, done = fidelity_sum.done + excluded.done
            """;

    private final JdbcTemplate jdbc;

    ObservationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.queryForList(LOCK);
    }

    boolean anyTouched() {
        return !jdbc.queryForList("select 1 from fidelity_touched limit 1").isEmpty();
    }

    /** Whether there are more than so many. */
    boolean areTouched(int most) {
        return jdbc.queryForObject(
                        "select count(*) from (select from fidelity_touched limit ?) these", Integer.class, most + 1)
                > most;
    }

    /** How many trajectories have facts that changed. */
    int touched() {
        return jdbc.queryForObject("select count(distinct trajectory_id) from fidelity_touched", Integer.class);
    }

    int trajectories() {
        return jdbc.queryForObject("select count(*) from trajectory_trajectory", Integer.class);
    }

    /** Some of those whose facts changed; they are noted no longer. */
    List<UUID> take(int most) {
        return jdbc.queryForList("""
                with gone as (
                    delete from fidelity_touched where trajectory_id in (
                        select distinct trajectory_id from fidelity_touched limit ?)
                    returning trajectory_id)
                select distinct trajectory_id from gone
                """, UUID.class, most);
    }

    /** Everything goes, and everybody is noted. */
    void clear() {
        jdbc.update("delete from fidelity_touched");
        jdbc.update("delete from fidelity_observation");
        jdbc.update("delete from fidelity_sum");
        jdbc.update("delete from fidelity_mentors");
        jdbc.update("delete from fidelity_minutes");
        jdbc.update("delete from fidelity_team_minutes");
        jdbc.update("insert into fidelity_minutes select * from fidelity_minutes_now");
        jdbc.update("insert into fidelity_touched select distinct trajectory_id from trajectory_conversation");
    }

    /** The sums move by the difference. */
    void replace(List<UUID> trajectories, List<Object[]> rows) {
        move("-", trajectories);
        trajectories.forEach(id -> jdbc.update("delete from fidelity_observation where trajectory_id = ?", id));
        jdbc.batchUpdate(INSERT, rows);
        move("+", trajectories);
        jdbc.update("delete from fidelity_sum where base = 0");
    }

    /** @param trajectories SQL that selects them */
    void note(String trajectories) {
        jdbc.update("insert into fidelity_touched " + trajectories);
    }

    /**
     * Adds what was brought in with its facts; it is noted no longer.
     *
     * @param trajectories SQL that selects those that had no observations before
     */
    void add(String trajectories) {
        jdbc.update("delete from fidelity_touched where trajectory_id in (%s)".formatted(trajectories));
        jdbc.update(MOVE.formatted("+", "array(%s)".formatted(trajectories)));
    }

    private void move(String sign, List<UUID> trajectories) {
        jdbc.update(MOVE.formatted(sign, "?"), (Object) ids(trajectories));
    }

    private static UUID[] ids(List<UUID> trajectories) {
        return trajectories.toArray(UUID[]::new);
    }
}

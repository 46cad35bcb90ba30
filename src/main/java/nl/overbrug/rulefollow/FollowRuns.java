package nl.overbrug.rulefollow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowRuns {

    private final JdbcClient jdbc;

    FollowRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID version, String ruleSet) {
        jdbc.sql("insert into rulefollow_run (version_id, rule_set) values (:version, :set)")
                .param("version", version)
                .param("set", ruleSet)
                .update();
    }

    void delete(UUID version) {
        jdbc.sql("delete from rulefollow_run where version_id = :version")
                .param("version", version)
                .update();
    }

    Optional<FollowRun> find(UUID version) {
        return jdbc.sql("select * from rulefollow_run where version_id = :version")
                .param("version", version)
                .query(FollowRuns::row)
                .optional();
    }

    /** For this transaction alone, also when another node would go on with it. */
    Optional<FollowRun> hold(UUID version) {
        return jdbc.sql("select * from rulefollow_run where version_id = :version for update")
                .param("version", version)
                .query(FollowRuns::row)
                .optional();
    }

    void update(FollowRun run) {
        jdbc.sql("""
                        update rulefollow_run
                           set to_follow = :to, followed = :followed, moved = :moved, last_id = :last, began_at = :began,
                               ended_at = :ended
                         where version_id = :version
                        """)
                .param("version", run.version())
                .param("to", run.toFollow())
                .param("followed", run.followed())
                .param("moved", run.moved())
                .param("last", run.last())
                .param("began", at(run.beganAt()))
                .param("ended", at(run.endedAt()))
                .update();
    }

    /** So many more got another date of this name. */
    void count(UUID version, String what, int more) {
        jdbc.sql("""
                        update rulefollow_run
                           set dates = dates || jsonb_build_object(:what, coalesce((dates ->> :what)::int, 0) + :more)
                         where version_id = :version
                        """)
                .param("version", version)
                .param("what", what)
                .param("more", more)
                .update();
    }

    SortedMap<String, Integer> dates(UUID version) {
        SortedMap<String, Integer> dates = new TreeMap<>();
        jdbc.sql("select key, value::int from rulefollow_run, jsonb_each_text(dates) where version_id = :version")
                .param("version", version)
                .query((row, n) -> dates.put(row.getString(1), row.getInt(2)))
                .list();
        return dates;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static FollowRun row(ResultSet row, int n) throws SQLException {
        return new FollowRun(
                row.getObject("version_id", UUID.class),
                row.getString("rule_set"),
                row.getInt("to_follow"),
                row.getInt("followed"),
                row.getInt("moved"),
                row.getObject("last_id", UUID.class),
                instant(row, "began_at"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

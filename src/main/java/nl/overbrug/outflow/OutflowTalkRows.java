package nl.overbrug.outflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutflowTalkRows {

    private final JdbcClient jdbc;
    private final MovableClock clock;

    OutflowTalkRows(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(OutflowTalk talk) {
        jdbc.sql("""
                        insert into outflow_talk (id, version, trajectory_id, decision_id, pillars_with_goals, open_pillars,
                            advice, advised_at)
                        values (:id, 1, :trajectory, :decision, :pillars, :open, :advice, :at)
                        """)
                .param("id", talk.id())
                .param("trajectory", talk.trajectoryId())
                .param("decision", talk.decisionId())
                .param("pillars", talk.facts().pillarsWithGoals())
                .param("open", talk.facts().openPillars())
                .param("advice", advice(talk))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String advice(OutflowTalk talk) {
        return talk.advice() == null ? null : talk.advice().name();
    }

    /** A newer advice in the same talk; false when somebody else changed it since. */
    boolean advise(OutflowTalk talk) {
        return jdbc.sql("""
                                update outflow_talk set version = version + 1, decision_id = :decision,
                                       pillars_with_goals = :pillars, open_pillars = :open, advice = :advice,
                                       advised_at = :at
                                 where id = :id and version = :version and outcome is null
                                """)
                        .param("id", talk.id())
                        .param("version", talk.version())
                        .param("decision", talk.decisionId())
                        .param("pillars", talk.facts().pillarsWithGoals())
                        .param("open", talk.facts().openPillars())
                        .param("advice", advice(talk))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What was decided; false when somebody else changed it since. */
    boolean decide(OutflowTalk talk, UUID by) {
        OutflowTalk.Outcome outcome = talk.outcome();
        return jdbc.sql("""
                                update outflow_talk set version = version + 1, outcome = :outcome, decided_on = :on,
                                       reason = :reason, wgs = :wgs, recorded_at = :at, recorded_by = :by
                                 where id = :id and version = :version and outcome is null
                                """)
                        .param("id", talk.id())
                        .param("version", talk.version())
                        .param("outcome", outcome.outflow() ? "YES" : "NO")
                        .param("on", outcome.on())
                        .param("reason", outcome.reason())
                        .param("wgs", outcome.wgs().name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** All of a trajectory, the last one first. */
    List<OutflowTalk> of(UUID trajectoryId) {
        return jdbc.sql("select * from outflow_talk where trajectory_id = :id order by advised_at desc, id")
                .param("id", trajectoryId)
                .query(OutflowTalkRows::row)
                .list();
    }

    /** The talk that is not decided yet. */
    Optional<OutflowTalk> open(UUID trajectoryId) {
        return of(trajectoryId).stream().filter(talk -> talk.outcome() == null).findFirst();
    }

    private static OutflowTalk row(ResultSet row, int n) throws SQLException {
        String outcome = row.getString("outcome");
        return new OutflowTalk(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                new OutflowFacts(row.getInt("pillars_with_goals"), row.getInt("open_pillars")),
                row.getString("advice") == null ? null : OutflowAdvice.valueOf(row.getString("advice")),
                outcome == null
                        ? null
                        : new OutflowTalk.Outcome(
                                outcome.equals("YES"),
                                row.getObject("decided_on", LocalDate.class),
                                row.getString("reason"),
                                YesNoUnknown.valueOf(row.getString("wgs"))));
    }
}

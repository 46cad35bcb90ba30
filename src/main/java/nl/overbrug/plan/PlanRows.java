package nl.overbrug.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Pillar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanRows {

    private final JdbcClient jdbc;
    private final ActionRows actions;

    PlanRows(JdbcClient jdbc, ActionRows actions) {
        this.jdbc = jdbc;
        this.actions = actions;
    }

    void insert(Plan plan, Instant at) {
        jdbc.sql("""
                        insert into plan_plan (id, version, trajectory_id, goal_id, pillar, words, due_on, state, made_on,
                            closed_on, recorded_at)
                        values (:id, 1, :trajectory, :goal, :pillar, :words, :due, 'OPEN', :made, null, :at)
                        """)
                .param("id", plan.id())
                .param("trajectory", plan.trajectoryId())
                .param("goal", plan.goalId())
                .param("pillar", plan.pillar().name())
                .param("words", plan.words())
                .param("due", plan.dueOn())
                .param("made", plan.madeOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Saves what can change; false when somebody else changed it since this version. */
    boolean update(Plan plan) {
        return jdbc.sql("""
                                update plan_plan
                                   set version = version + 1, words = :words, due_on = :due, state = :state,
                                       closed_on = :closed
                                 where id = :id and version = :version
                                """)
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .param("words", plan.words())
                        .param("due", plan.dueOn())
                        .param("state", plan.state().name())
                        .param("closed", plan.closedOn())
                        .update()
                == 1;
    }

    /** Something about its actions changed: whoever has the plan open should notice. */
    void touch(UUID planId) {
        jdbc.sql("update plan_plan set version = version + 1 where id = :id")
                .param("id", planId)
                .update();
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql("select * from plan_plan where id = :id")
                .param("id", id)
                .query((row, n) -> row(row, actions.ofPlan(id)))
                .optional();
    }

    /** Keeps others from changing it until this transaction is over, then reads it. */
    Optional<Plan> lock(UUID id) {
        jdbc.sql("select id from plan_plan where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<UUID> planOf(UUID actionId) {
        return jdbc.sql("select plan_id from plan_action where id = :id")
                .param("id", actionId)
                .query(UUID.class)
                .optional();
    }

    /** Open plans first, then the others, each by the day that they were made. */
    List<Plan> of(UUID trajectoryId) {
        Map<UUID, List<Action>> byPlan =
                actions.ofTrajectory(trajectoryId).stream().collect(Collectors.groupingBy(Action::planId));
        return jdbc.sql("""
                        select * from plan_plan where trajectory_id = :trajectory
                         order by state <> 'OPEN', made_on, recorded_at, id
                        """)
                .param("trajectory", trajectoryId)
                .query((row, n) -> row(row, byPlan.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Plan row(ResultSet row, List<Action> actions) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("trajectory_id", UUID.class),
                row.getObject("goal_id", UUID.class),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                PlanState.valueOf(row.getString("state")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                actions);
    }
}

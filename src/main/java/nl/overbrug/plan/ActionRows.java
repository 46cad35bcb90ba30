package nl.overbrug.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionRows {

    private final JdbcClient jdbc;

    ActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Action action) {
        bind(jdbc.sql("""
                                insert into plan_action (id, version, plan_id, place, what, who, helper, kind, obstacle,
                                    strategy, sign, due_on, reward_type, status, done_on, reported_on)
                                values (:id, 1, :plan, :place, :what, :who, :helper, :kind, :obstacle, :strategy, :sign,
                                    :due, :reward, :status, :done, :reported)
                                """), action).param("plan", action.planId()).update();
    }

    /** Saves what can change; false when somebody else changed it since this version. */
    boolean update(Action action) {
        return bind(jdbc.sql("""
                                        update plan_action
                                           set version = version + 1, place = :place, what = :what, who = :who,
                                               helper = :helper, kind = :kind, obstacle = :obstacle,
                                               strategy = :strategy, sign = :sign, due_on = :due,
                                               reward_type = :reward, status = :status, done_on = :done,
                                               reported_on = :reported
                                         where id = :id and version = :version
                                        """), action).param("version", action.version()).update() == 1;
    }

    List<Action> ofPlan(UUID planId) {
        return jdbc.sql("select * from plan_action where plan_id = :plan order by place, id")
                .param("plan", planId)
                .query(ActionRows::row)
                .list();
    }

    List<Action> ofTrajectory(UUID trajectoryId) {
        return jdbc.sql("""
                        select a.* from plan_action a join plan_plan p on p.id = a.plan_id
                         where p.trajectory_id = :trajectory order by a.place, a.id
                        """)
                .param("trajectory", trajectoryId)
                .query(ActionRows::row)
                .list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Action action) {
        ActionWords words = action.words();
        return sql.param("id", action.id())
                .param("place", action.place())
                .param("what", words.what())
                .param("who", words.who().name())
                .param("helper", words.helper())
                .param("kind", words.kind().name())
                .param("obstacle", words.obstacle())
                .param("strategy", words.strategy())
                .param("sign", words.sign())
                .param("due", action.dueOn())
                .param("reward", action.rewardType())
                .param("status", action.status().name())
                .param("done", action.doneOn())
                .param("reported", action.reportedOn());
    }

    private static Action row(ResultSet row, int n) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("plan_id", UUID.class),
                row.getInt("place"),
                new ActionWords(
                        row.getString("what"),
                        Doer.valueOf(row.getString("who")),
                        row.getString("helper"),
                        ActionKind.valueOf(row.getString("kind")),
                        row.getString("obstacle"),
                        row.getString("strategy"),
                        row.getString("sign")),
                row.getObject("due_on", LocalDate.class),
                row.getString("reward_type"),
                ActionStatus.valueOf(row.getString("status")),
                row.getObject("done_on", LocalDate.class),
                row.getObject("reported_on", LocalDate.class));
    }
}

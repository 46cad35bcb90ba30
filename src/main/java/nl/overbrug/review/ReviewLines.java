package nl.overbrug.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.ActionReport.Outcome;
import nl.overbrug.review.Review.GoalLine;
import nl.overbrug.review.Review.ToldAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals and actions of a conversation, a flat row each. */
@Repository
class ReviewLines {

    private final JdbcClient jdbc;

    ReviewLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Review review) {
        for (int i = 0; i < review.goals().size(); i++) {
            insert(review.id(), i, review.goals().get(i));
        }
        for (int i = 0; i < review.actions().size(); i++) {
            insert(review.id(), i, review.actions().get(i));
        }
    }

    private void insert(UUID review, int place, GoalLine goal) {
        jdbc.sql("""
            insert into review_goal (review_id, place, goal_id, pillar, words)
            values (:review, :place, :goal, :pillar, :words)
            """)
                .param("review", review)
                .param("place", place)
                .param("goal", goal.goalId())
                .param("pillar", goal.pillar().name())
                .param("words", goal.words())
                .update();
    }

    private void insert(UUID review, int place, ToldAction action) {
        jdbc.sql("""
            insert into review_action (review_id, place, plan_id, action_id, what, outcome, done_on, due_on,
                obstacle, strategy)
            values (:review, :place, :plan, :action, :what, :outcome, :done, :due, :obstacle, :strategy)
            """)
                .param("review", review)
                .param("place", place)
                .param("plan", action.planId())
                .param("action", action.actionId())
                .param("what", action.what())
                .param("outcome", action.outcome().name())
                .param("done", action.doneOn())
                .param("due", action.dueOn())
                .param("obstacle", action.obstacle())
                .param("strategy", action.strategy())
                .update();
    }

    List<GoalLine> goals(UUID review) {
        return jdbc.sql("select * from review_goal where review_id = :review order by place")
                .param("review", review)
                .query((row, n) -> new GoalLine(
                        row.getObject("goal_id", UUID.class),
                        Pillar.valueOf(row.getString("pillar")),
                        row.getString("words")))
                .list();
    }

    List<ToldAction> actions(UUID review) {
        return jdbc.sql("select * from review_action where review_id = :review order by place")
                .param("review", review)
                .query(ReviewLines::action)
                .list();
    }

    private static ToldAction action(ResultSet row, int n) throws SQLException {
        return new ToldAction(
                row.getObject("plan_id", UUID.class),
                row.getObject("action_id", UUID.class),
                row.getString("what"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("done_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("obstacle"),
                row.getString("strategy"));
    }
}

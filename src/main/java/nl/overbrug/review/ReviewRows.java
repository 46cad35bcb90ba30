package nl.overbrug.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewRows {

    private final JdbcClient jdbc;
    private final ReviewLines lines;
    private final PageTime time;

    ReviewRows(JdbcClient jdbc, ReviewLines lines, PageTime time) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.time = time;
    }

    void insert(Review review, Instant at, UUID by) {
        jdbc.sql("""
            insert into review_review (id, trajectory_id, conversation_id, held_on, stress_discussed,
                feedback_asked, next, appointment_at, recorded_at, recorded_by)
            values (:id, :trajectory, :conversation, :on, :stress, :feedback, :next, :appointment, :at, :by)
            """)
                .param("id", review.id())
                .param("trajectory", review.trajectoryId())
                .param("conversation", review.conversationId())
                .param("on", review.heldOn())
                .param("stress", review.ticks().stress())
                .param("feedback", review.ticks().feedback())
                .param("next", review.next().name())
                .param("appointment", review.appointment())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        lines.insert(review);
        time.saved(by, review.trajectoryId(), review.conversationId());
    }

    Optional<Review> find(UUID id) {
        return jdbc.sql("select * from review_review where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    Optional<Review> inConversation(UUID conversationId) {
        return jdbc.sql("select * from review_review where conversation_id = :conversation")
                .param("conversation", conversationId)
                .query(this::row)
                .optional();
    }

    /** The last one first. */
    List<Review> of(UUID trajectoryId) {
        return jdbc.sql("select * from review_review where trajectory_id = :trajectory order by held_on desc")
                .param("trajectory", trajectoryId)
                .query(this::row)
                .list();
    }

    private Review row(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Review(
                id,
                row.getObject("trajectory_id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                new NewReview.Ticks(row.getBoolean("stress_discussed"), row.getBoolean("feedback_asked")),
                ReviewNext.valueOf(row.getString("next")),
                row.getObject("appointment_at", LocalDateTime.class),
                lines.goals(id),
                lines.actions(id));
    }
}

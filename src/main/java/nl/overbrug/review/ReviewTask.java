package nl.overbrug.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What a conversation means for what waits: it is done with, and whatever comes next waits for the appointment. */
@Component
class ReviewTask {

    /** A working day ends at five in the afternoon. */
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    final MovableClock clock;
    final ReviewDrafts drafts;
    private final Workflow workflow;
    private final Norms norms;
    private final Audit audit;

    ReviewTask(MovableClock clock, Workflow workflow, Norms norms, ReviewDrafts drafts, Audit audit) {
        this.clock = clock;
        this.workflow = workflow;
        this.norms = norms;
        this.drafts = drafts;
        this.audit = audit;
    }

    void held(Review review) {
        UUID trajectoryId = review.trajectoryId();
        drafts.forget(trajectoryId);
        audit.changed(trajectoryId, "audit.gesprek.gevoerd");
        if (workflow.isOpen(trajectoryId, Reviews.TASK)) {
            Instant due = due(review);
            workflow.complete(
                    trajectoryId, Reviews.TASK, Map.of("next", review.next(), "reviewDue", due, "planDue", due));
        }
    }

    private Instant due(Review review) {
        LocalDateTime due = review.appointment() == null ? byRhythm(review) : review.appointment();
        return due.atZone(MovableClock.ZONE).toInstant();
    }

    private LocalDateTime byRhythm(Review review) {
        int days = norms.decide(review.trajectoryId(), ProtocolNorm.REVIEW).days();
        return review.heldOn().plusDays(days).atTime(CLOSE);
    }
}

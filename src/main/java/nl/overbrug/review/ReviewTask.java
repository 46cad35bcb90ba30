package nl.overbrug.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.norm.Rhythm;
import nl.overbrug.people.Audit;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What a conversation means for what waits: it is done with, and whatever comes next waits for the appointment. */
@Component
class ReviewTask {

    final MovableClock clock;
    final ReviewDrafts drafts;
    private final Workflow workflow;
    private final Rhythm rhythm;
    private final Audit audit;

    ReviewTask(MovableClock clock, Workflow workflow, Rhythm rhythm, ReviewDrafts drafts, Audit audit) {
        this.clock = clock;
        this.workflow = workflow;
        this.rhythm = rhythm;
        this.drafts = drafts;
        this.audit = audit;
    }

    void held(Review review) {
        UUID trajectoryId = review.trajectoryId();
        drafts.forget(trajectoryId);
        audit.changed(trajectoryId, "audit.gesprek.gevoerd");
        if (workflow.isOpen(trajectoryId, Reviews.TASK)) {
            Instant due = rhythm.next(trajectoryId, review.heldOn());
            workflow.complete(
                    trajectoryId, Reviews.TASK, Map.of("next", review.next(), "reviewDue", due, "planDue", due));
        }
    }
}

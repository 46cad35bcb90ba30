package nl.overbrug.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.people.Audit;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a trajectory begins: with one fixed mentor, and a date for the first Bridge by the protocol norms of that day. */
@Service
public class TrajectoryStart {

    private final TrajectoryRows rows;
    private final Norms norms;
    private final Audit audit;
    private final Workflow workflow;
    private final MovableClock clock;

    TrajectoryStart(TrajectoryRows rows, Norms norms, Audit audit, Workflow workflow, MovableClock clock) {
        this.rows = rows;
        this.norms = norms;
        this.audit = audit;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Stores it and starts its process; the step that calls has judged that it may start. Whoever had a trajectory in this team that ended comes
     * back to it, also by way of a new referral. Returns its id.
     */
    @Transactional
    public UUID start(NewTrajectory asked) {
        NewTrajectory start = linked(asked);
        UUID id = UUID.randomUUID();
        NormVerdict norm = norms.decide(id, start.startedOn(), ProtocolNorm.FIRST_BRIDGE);
        LocalDate firstBridgeDue = start.startedOn().plusDays(norm.days());
        rows.insert(id, start, firstBridgeDue);
        rows.insertMentor(
                id, start.mentorId(), start.teamId(), start.startedOn(), clock.instant(), start.mentorId(), null);
        audit.changed(id, "audit.traject.gestart");
        workflow.start("trajectory", id, routing(id, start, firstBridgeDue, norm));
        return id;
    }

    private NewTrajectory linked(NewTrajectory start) {
        return start.previousId() != null
                ? start
                : rows.lastOf(start.participantId())
                        .filter(last -> last.isEnded() && last.teamId().equals(start.teamId()))
                        .map(last -> start.after(last.id()))
                        .orElse(start);
    }

    /** Every date that the process waits for; the steps set later ones as they go. */
    private Map<String, Object> routing(
            UUID id, NewTrajectory start, LocalDate firstBridgeDue, NormVerdict firstBridge) {
        Instant firstReview = WorkingDay.endOf(firstBridgeDue.plusDays(
                norms.decide(id, start.startedOn(), ProtocolNorm.REVIEW).days()));
        Map<String, Object> routing = new HashMap<>();
        routing.put("team", start.teamId());
        routing.put("mentor", start.mentorId());
        routing.put("firstBridgeDue", WorkingDay.endOf(firstBridgeDue));
        routing.put("remindAt", WorkingDay.endOf(firstBridge.reminderBefore(firstBridgeDue)));
        routing.put("planDue", firstReview);
        routing.put("reviewDue", firstReview);
        LocalDate lastRewardDay =
                norms.decide(id, start.startedOn(), ProtocolNorm.REWARDS).lastDay(start.startedOn());
        routing.put(
                "rewardsUntil",
                lastRewardDay.plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant());
        return routing;
    }
}

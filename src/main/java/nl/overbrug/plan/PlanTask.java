package nl.overbrug.plan;

import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.FirstBridgeDone;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.norm.Rhythm;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The task that asks for a plan. A plan may be made without it too. */
@Component
class PlanTask {

    static final String NAME = "makePlan";

    final MovableClock clock;
    private final PlanRows rows;
    private final Workflow workflow;
    private final Rhythm rhythm;

    PlanTask(MovableClock clock, PlanRows rows, Workflow workflow, Rhythm rhythm) {
        this.clock = clock;
        this.rows = rows;
        this.workflow = workflow;
        this.rhythm = rhythm;
    }

    /** A plan that was made before the first Bridge was finished need not be made again. */
    @EventListener
    void bridgeDone(FirstBridgeDone done) {
        if (hasWork(done.trajectoryId()) && isAsked(done.trajectoryId())) {
            goOn(done.trajectoryId());
        }
    }

    /** The task is done with the first plan that has something to do. */
    void madeIfAsked(Plan plan) {
        if (plan.hasWork() && isAsked(plan.trajectoryId())) {
            goOn(plan.trajectoryId());
        }
    }

    boolean hasWork(UUID trajectoryId) {
        return rows.of(trajectoryId).stream().anyMatch(Plan::hasWork);
    }

    boolean isAsked(UUID trajectoryId) {
        return workflow.isOpen(trajectoryId, NAME);
    }

    /** The task is done without another plan. */
    void goOn(UUID trajectoryId) {
        workflow.complete(trajectoryId, NAME, Map.of("reviewDue", rhythm.next(trajectoryId, clock.today())));
    }
}

package nl.overbrug.measurement;

import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What follows when a measurement is settled: it is saved, the rules say which one counts as the last, and the engine is told. */
@Component
class Settling {

    private static final String TASK = "measure";

    private final MeasurementRows rows;
    private final LastRule last;
    private final Workflow workflow;
    private final Audit audit;
    private final MovableClock clock;

    Settling(MeasurementRows rows, LastRule last, Workflow workflow, Audit audit, MovableClock clock) {
        this.rows = rows;
        this.last = last;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    Result<Measurement> settle(Measurement was, Measurement settled, String what) {
        UUID trajectory = was.trajectoryId();
        if (!rows.update(settled)) {
            return Result.refused(Problem.stale());
        }
        audited(trajectory, what);
        last.apply(trajectory);
        Measurement saved = rows.find(was.id()).orElseThrow();
        boolean nothingOpen =
                rows.of(trajectory).stream().noneMatch(measurement -> measurement.state() == MomentState.OPEN);
        if (was.state() == MomentState.OPEN && nothingOpen && workflow.isOpen(trajectory, TASK)) {
            workflow.complete(trajectory, TASK, Map.of());
        }
        return Result.done(saved);
    }

    void audited(UUID trajectory, String what) {
        audit.changed(trajectory, what);
    }

    MovableClock clock() {
        return clock;
    }
}

package nl.overbrug.measurement;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concludes a measurement, or records that the participant does not want it. Always the trajectory's own mentor. */
@Service
public class Measuring {

    private static final int LONGEST_REASON = 500;

    private final MeasurementRows rows;
    private final Trajectories trajectories;
    private final MeasurementDesk desk;
    private final MeasurementPlan plan;
    private final Replanning replanning;

    Measuring(
            MeasurementRows rows,
            Trajectories trajectories,
            MeasurementDesk desk,
            MeasurementPlan plan,
            Replanning replanning) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.desk = desk;
        this.plan = plan;
        this.replanning = replanning;
    }

    /**
     * Concludes an open measurement with what was filled in; the Bridge is frozen along with it.
     *
     * @param version of the measurement on the page
     * @return refused when it is not open, when nothing was filled in, or with the fields {@code on} and {@code faceToFace}
     */
    @Transactional
    public Result<Measurement> conclude(UUID trajectoryId, String moment, int version, Conclusion conclusion) {
        trajectories.ownCaseload(trajectoryId);
        Result<Measurement> found = unsettled(trajectoryId, moment, version);
        if (!found.isDone()) {
            return found;
        }
        return found.value().state() == MomentState.OPEN ? desk.conclude(found.value(), conclusion) : notOpen();
    }

    /**
     * The participant does not want this measurement.
     *
     * @param version of the measurement on the page
     * @param reason in a few words; may be null
     */
    @Transactional
    public Result<Measurement> decline(UUID trajectoryId, String moment, int version, String reason) {
        trajectories.ownCaseload(trajectoryId);
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Result.refused(Problem.of("reason", "probleem.te-lang", LONGEST_REASON));
        }
        Result<Measurement> found = unsettled(trajectoryId, moment, version);
        return found.isDone() ? desk.decline(found.value(), reason) : found;
    }

    /** Opens the measurement of a last talk, when a trajectory is about to end or has just ended; refused when it was done or declined. */
    @Transactional
    public Result<Measurement> beginLast(UUID trajectoryId) {
        trajectories.ownCaseload(trajectoryId);
        return plan.open(trajectoryId, true).map(Result::done).orElseGet(Measuring::notOpen);
    }

    /** Whether the participant wants questionnaires beside the Bridge; what is still to come changes along. */
    @Transactional
    public void agree(UUID trajectoryId, boolean agreed) {
        trajectories.ownCaseload(trajectoryId);
        rows.recordAgreement(trajectoryId, agreed, plan.now());
        replanning.replan(trajectoryId);
    }

    private Result<Measurement> unsettled(UUID trajectoryId, String moment, int version) {
        Optional<Measurement> found = rows.find(trajectoryId, moment);
        if (found.isEmpty() || !found.get().state().isUnsettled()) {
            return notOpen();
        }
        return found.get().version() == version ? Result.done(found.get()) : Result.refused(Problem.stale());
    }

    private static Result<Measurement> notOpen() {
        return Result.refused(Problem.of("", "probleem.meting-niet-open"));
    }
}

package nl.overbrug.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.norm.NextAppointment;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** Why a task of a trajectory may wait until that day; in a template {@code ${@whyThen.of(task)}}. */
@Component("whyThen")
public class WhyThen {

    private static final Map<String, ProtocolNorm> NORMS = Map.of(
            "fillBridge", ProtocolNorm.FIRST_BRIDGE,
            "makePlan", ProtocolNorm.REVIEW,
            "holdReview", ProtocolNorm.REVIEW,
            "decideOutflow", ProtocolNorm.REVIEW);

    private final Decisions decisions;
    private final NextAppointment appointments;

    WhyThen(Decisions decisions, NextAppointment appointments) {
        this.decisions = decisions;
        this.appointments = appointments;
    }

    /** The stored decision that set the day; null when none did, as for an appointment that was made. */
    public UUID of(OpenTask task) {
        ProtocolNorm norm = NORMS.get(task.task());
        if (norm == null || task.due() == null || isAppointed(task)) {
            return null;
        }
        return decisions
                .latest(task.key(), NormFacts.TABLE, new NormFacts(norm))
                .orElse(null);
    }

    private boolean isAppointed(OpenTask task) {
        Instant due = task.due();
        return appointments
                .next(task.key())
                .filter(at -> at.atZone(MovableClock.ZONE).toInstant().equals(due))
                .isPresent();
    }
}

package nl.overbrug.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.ConversationHeld;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** By when the first Bridge should be done, as conversations are held. */
@Component
class FirstBridgeDue {

    static final String REMINDER = "remindFirstBridge";

    /** A working day ends at five in the afternoon. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final Norms norms;
    private final Workflow workflow;
    private final MovableClock clock;

    FirstBridgeDue(Norms norms, Workflow workflow, MovableClock clock) {
        this.norms = norms;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Whichever comes first, the days or the conversations. With one conversation of the norm left the reminder comes at once, for the next one
     * is the last; that one brings the due date forward.
     */
    @EventListener
    void held(ConversationHeld held) {
        UUID trajectory = held.conversation().trajectoryId();
        OpenTask task = workflow.openTask(trajectory, FirstBridge.TASK).orElse(null);
        if (task == null) {
            return;
        }
        LocalDate on = held.conversation().heldOn();
        NormVerdict norm = norms.of(trajectory, ProtocolNorm.FIRST_BRIDGE);
        int left = norm.conversations() == null ? Integer.MAX_VALUE : norm.conversations() - held.number();
        Instant due = on.atTime(END_OF_DAY).atZone(MovableClock.ZONE).toInstant();
        boolean sooner = left <= 0 && (task.due() == null || due.isBefore(task.due()));
        if (sooner || left == 1) {
            norms.decide(trajectory, ProtocolNorm.FIRST_BRIDGE);
        }
        if (sooner) {
            workflow.setDue(trajectory, FirstBridge.TASK, due);
        }
        if (left <= 1) {
            workflow.moveTimer(trajectory, REMINDER, clock.instant());
        }
    }
}

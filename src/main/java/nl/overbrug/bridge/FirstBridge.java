package nl.overbrug.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.ConversationHeld;
import nl.overbrug.trajectory.NormVerdict;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first Bridge: when it is done, and by when it should be. */
@Component
class FirstBridge {

    static final String TASK = "fillBridge";
    static final String REMINDER = "remindFirstBridge";

    /** A working day ends at five in the afternoon. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final BridgeRows rows;
    private final FillingRows fillings;
    private final Norms norms;
    private final Workflow workflow;
    private final MovableClock clock;

    FirstBridge(BridgeRows rows, FillingRows fillings, Norms norms, Workflow workflow, MovableClock clock) {
        this.rows = rows;
        this.fillings = fillings;
        this.norms = norms;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Done when every pillar has a position or is not applicable; "later" keeps it open. */
    void finishWhenDone(Conversation talk) {
        Map<Pillar, Position> positions = positions(talk.trajectoryId(), FillingRows.ANY_DAY);
        positions.values().removeIf(position -> !position.isDefinite());
        if (!positions.keySet().equals(EnumSet.allOf(Pillar.class))) {
            return;
        }
        rows.firstDone(talk.trajectoryId(), talk.heldOn());
        if (workflow.isOpen(talk.trajectoryId(), TASK)) {
            workflow.complete(talk.trajectoryId(), TASK, Map.of());
        }
    }

    /** As it stood at the end of a day. */
    Map<Pillar, Position> positions(UUID trajectoryId, LocalDate until) {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        fillings.standings(trajectoryId, until)
                .forEach((pillar, standing) -> positions.put(pillar, standing.position()));
        return positions;
    }

    /**
     * Whichever comes first, the days or the conversations. With one conversation of the norm left the reminder comes at once, for the next one
     * is the last; that one brings the due date forward.
     */
    @EventListener
    void held(ConversationHeld held) {
        UUID trajectory = held.conversation().trajectoryId();
        OpenTask task = workflow.openTask(trajectory, TASK).orElse(null);
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
            workflow.setDue(trajectory, TASK, due);
        }
        if (left <= 1) {
            workflow.moveTimer(trajectory, REMINDER, clock.instant());
        }
    }
}

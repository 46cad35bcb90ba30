package nl.overbrug.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where the dates of the protocol norms wait in the process of a trajectory. */
@Component
class NormDates {

    private static final String FIRST_BRIDGE = "fillBridge";

    private final Workflow workflow;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    NormDates(Workflow workflow, Audit audit, ApplicationEventPublisher events) {
        this.workflow = workflow;
        this.audit = audit;
        this.events = events;
    }

    boolean waitsForFirstBridge(UUID id) {
        return workflow.isOpen(id, FIRST_BRIDGE);
    }

    /** The task keeps a date that conversations brought forward. */
    void moveFirstBridge(UUID id, Instant from, Instant to, Instant reminder) {
        Optional<OpenTask> task = workflow.openTask(id, FIRST_BRIDGE);
        if (task.map(OpenTask::due).filter(from::equals).isPresent()) {
            workflow.setDue(id, FIRST_BRIDGE, to);
        }
        workflow.moveTimer(id, "remindFirstBridge", reminder);
        audit.changed(id, "audit.traject.brugdatum-verplaatst");
        events.publishEvent(new FirstBridgeMoved(id));
    }

    /** A reward period that was over goes on, when the rules make it longer. False when it ends when it did. */
    boolean endRewards(UUID id, LocalDate lastDay, LocalDate today) {
        Instant until = after(lastDay);
        boolean moved = workflow.moveTimer(id, "rewardsStop", until);
        boolean longer = !today.isAfter(lastDay) && workflow.tell(id, "rewardsExtended", Map.of("rewardsUntil", until));
        return moved || longer;
    }

    /** The very end of a last day. */
    static Instant after(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
    }
}

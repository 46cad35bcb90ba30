package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** When the first Bridge is done. */
@Component
class FirstBridge {

    static final String TASK = "fillBridge";

    private final BridgeRows rows;
    private final FillingRows fillings;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    FirstBridge(BridgeRows rows, FillingRows fillings, Workflow workflow, ApplicationEventPublisher events) {
        this.rows = rows;
        this.fillings = fillings;
        this.workflow = workflow;
        this.events = events;
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
            events.publishEvent(new FirstBridgeDone(talk.trajectoryId()));
        }
    }

    /** As it stood at the end of a day. */
    Map<Pillar, Position> positions(UUID trajectoryId, LocalDate until) {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        fillings.standings(trajectoryId, until)
                .forEach((pillar, standing) -> positions.put(pillar, standing.position()));
        return positions;
    }
}

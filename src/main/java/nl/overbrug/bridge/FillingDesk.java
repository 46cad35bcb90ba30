package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.stereotype.Component;

/** Writes positions into the filling of a conversation or of a measurement. */
@Component
class FillingDesk {

    private final FillingRows rows;
    private final ContentPacks packs;
    private final FirstBridge firstBridge;
    private final MovableClock clock;
    private final OpenMoments moments;

    FillingDesk(
            FillingRows rows, ContentPacks packs, FirstBridge firstBridge, MovableClock clock, OpenMoments moments) {
        this.moments = moments;
        this.rows = rows;
        this.packs = packs;
        this.firstBridge = firstBridge;
        this.clock = clock;
    }

    void inConversation(Conversation talk, Map<Pillar, Position> positions) {
        UUID filling = rows.inConversation(talk.id()).map(Filling::id).orElseGet(() -> begin(talk, null));
        save(filling, positions);
    }

    void inMeasurement(Conversation talk, String moment, Map<Pillar, Position> positions) {
        UUID filling =
                measured(talk.trajectoryId(), moment).map(Filling::id).orElseGet(() -> beginMeasurement(talk, moment));
        save(filling, positions);
    }

    void conclude(UUID trajectoryId, String moment) {
        measured(trajectoryId, moment).ifPresent(filling -> rows.conclude(filling.id(), clock.instant()));
    }

    Optional<Filling> measured(UUID trajectoryId, String moment) {
        return rows.measured(trajectoryId, moment);
    }

    /** As the last statement: the process goes on when the first Bridge is done. */
    void finishFirstBridge(Conversation talk) {
        firstBridge.finishWhenDone(talk);
    }

    /**
     * What was said already is not asked again: the first measurement starts with the first Bridge, a later one with what was filled in in the
     * same conversation.
     */
    Map<Pillar, Position> saidAlready(UUID trajectoryId, String moment, LocalDate on) {
        if (isFirst(trajectoryId, moment)) {
            return firstBridge.positions(trajectoryId, on);
        }
        return rows.of(trajectoryId).stream()
                .filter(filling -> !filling.isMeasurement() && filling.on().equals(on))
                .findFirst()
                .map(Filling::positions)
                .orElse(Map.of());
    }

    private boolean isFirst(UUID trajectoryId, String moment) {
        return moments.of(trajectoryId).stream()
                .anyMatch(each -> each.first() && each.code().equals(moment));
    }

    private UUID beginMeasurement(Conversation talk, String moment) {
        UUID filling = begin(talk, moment);
        save(filling, saidAlready(talk.trajectoryId(), moment, talk.heldOn()));
        return filling;
    }

    private UUID begin(Conversation talk, String moment) {
        return rows.insert(talk, moment, packs.current().version(), talk.mentorId(), clock.instant());
    }

    private void save(UUID filling, Map<Pillar, Position> positions) {
        positions.forEach((pillar, position) -> rows.save(filling, pillar, position, clock.instant()));
    }
}

package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
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
        UUID filling = rows.inConversation(talk.id())
                .map(Filling::id)
                .orElseGet(() -> begin(talk, null, packs.inConversation(talk.trajectoryId(), talk.heldOn())));
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
     * same conversation. What was said in other words than the last answer of them is asked again.
     */
    Map<Pillar, Position> saidAlready(UUID trajectoryId, String moment, LocalDate on) {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        Map<Pillar, Standing> said = said(trajectoryId, moment, on);
        texts(said)
                .ifPresent(texts -> said.forEach((pillar, standing) -> {
                    if (packs.saySame(pillar, standing.contentVersion(), texts)) {
                        positions.put(pillar, standing.position());
                    }
                }));
        return positions;
    }

    /** The texts under which this moment is measured: those of what was begun, or else of what was said already. */
    ContentPack texts(UUID trajectoryId, String moment, LocalDate on) {
        return measured(trajectoryId, moment)
                .map(filling -> packs.version(filling.contentVersion()))
                .or(() -> texts(said(trajectoryId, moment, on)))
                .orElseGet(() -> packs.inConversation(trajectoryId, on));
    }

    private Optional<ContentPack> texts(Map<Pillar, Standing> said) {
        return said.values().stream()
                .max(Comparator.comparing(Standing::on).thenComparing(Standing::contentVersion))
                .map(last -> packs.version(last.contentVersion()));
    }

    private Map<Pillar, Standing> said(UUID trajectoryId, String moment, LocalDate on) {
        if (isFirst(trajectoryId, moment)) {
            return rows.standings(trajectoryId, on);
        }
        Map<Pillar, Standing> said = new EnumMap<>(Pillar.class);
        rows.of(trajectoryId).stream()
                .filter(filling -> !filling.isMeasurement() && filling.on().equals(on))
                .findFirst()
                .ifPresent(filling -> filling.positions()
                        .forEach((pillar, position) ->
                                said.put(pillar, new Standing(position, on, filling.contentVersion()))));
        return said;
    }

    private boolean isFirst(UUID trajectoryId, String moment) {
        return moments.of(trajectoryId).stream()
                .anyMatch(each -> each.first() && each.code().equals(moment));
    }

    private UUID beginMeasurement(Conversation talk, String moment) {
        Map<Pillar, Position> said = saidAlready(talk.trajectoryId(), moment, talk.heldOn());
        UUID filling = begin(talk, moment, texts(talk.trajectoryId(), moment, talk.heldOn()));
        save(filling, said);
        return filling;
    }

    private UUID begin(Conversation talk, String moment, ContentPack texts) {
        return rows.insert(talk, moment, texts.version(), talk.mentorId(), clock.instant());
    }

    private void save(UUID filling, Map<Pillar, Position> positions) {
        positions.forEach((pillar, position) -> rows.save(filling, pillar, position, clock.instant()));
    }
}

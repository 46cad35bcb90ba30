package nl.overbrug.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.Conversation;
import org.springframework.stereotype.Component;

/** Puts the living Bridge together from its rows. */
@Component
class BridgeReading {

    private final BridgeRows rows;
    private final FillingRows fillings;
    private final WishRows wishes;
    private final ThoughtRows thoughts;
    private final ContentPacks packs;

    BridgeReading(BridgeRows rows, FillingRows fillings, WishRows wishes, ThoughtRows thoughts, ContentPacks packs) {
        this.rows = rows;
        this.fillings = fillings;
        this.wishes = wishes;
        this.thoughts = thoughts;
        this.packs = packs;
    }

    Bridge bridge(UUID trajectoryId) {
        BridgeRows.Row row = rows.find(trajectoryId);
        return new Bridge(
                trajectoryId,
                row.version(),
                row.firstDoneOn(),
                fillings.standings(trajectoryId),
                wishes.of(trajectoryId),
                new Bridge.Links(thoughts.links(trajectoryId), row.note()),
                thoughts.priorities(trajectoryId));
    }

    List<Filling> fillings(UUID trajectoryId) {
        return fillings.of(trajectoryId);
    }

    /** What can be asked about of this trajectory when somebody comes back. */
    KnownBridge known(UUID trajectoryId) {
        Bridge bridge = bridge(trajectoryId);
        Map<Pillar, Standing> answered = new EnumMap<>(Pillar.class);
        bridge.now().forEach((pillar, standing) -> {
            if (standing.position().isDefinite()) {
                answered.put(pillar, standing);
            }
        });
        Map<BridgePart, LocalDate> parts = rows.partsWorkedOn(trajectoryId);
        return new KnownBridge(
                answered,
                wishes.of(trajectoryId),
                bridge.links(),
                parts.get(BridgePart.LINKS),
                bridge.priorities(),
                parts.get(BridgePart.PRIORITIES));
    }

    /** What of this was not talked about yet in this trajectory. */
    KnownBridge unasked(KnownBridge known, UUID trajectoryId) {
        return known.without(
                bridge(trajectoryId).open(),
                wishes.asked(trajectoryId),
                rows.partsWorkedOn(trajectoryId).keySet());
    }

    Map<Pillar, Wish> earlierWishes(UUID trajectoryId) {
        return wishes.earlier(trajectoryId);
    }

    /** @param wanted null takes the wish on that pillar back */
    void saveWishes(Conversation talk, Map<Pillar, Integer> wanted, Instant at) {
        int version = texts(talk.trajectoryId(), talk.heldOn()).version();
        wanted.forEach((pillar, step) -> wishes.save(talk, pillar, step, version, at));
    }

    void saveNote(UUID trajectoryId, String note) {
        rows.note(trajectoryId, OwnWords.kept(note));
    }

    /** Under which somebody answers in a conversation on this day. */
    ContentPack texts(UUID trajectoryId, LocalDate on) {
        return packs.inConversation(trajectoryId, on);
    }

    /** Whether these texts say the same about the pillar as those of an earlier version, so that an answer still means the same. */
    boolean isSame(Pillar pillar, int contentVersion, ContentPack texts) {
        return packs.saySame(pillar, contentVersion, texts);
    }
}

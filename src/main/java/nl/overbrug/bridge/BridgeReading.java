package nl.overbrug.bridge;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the living Bridge together from its rows. */
@Component
class BridgeReading {

    private final BridgeRows rows;
    private final FillingRows fillings;
    private final ThoughtRows thoughts;
    private final ContentPacks packs;

    BridgeReading(BridgeRows rows, FillingRows fillings, ThoughtRows thoughts, ContentPacks packs) {
        this.rows = rows;
        this.fillings = fillings;
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
                thoughts.wishes(trajectoryId),
                new Bridge.Links(thoughts.links(trajectoryId), row.note()),
                thoughts.priorities(trajectoryId));
    }

    List<Filling> fillings(UUID trajectoryId) {
        return fillings.of(trajectoryId);
    }

    void saveNote(UUID trajectoryId, String note) {
        rows.note(trajectoryId, OwnWords.kept(note));
    }

    ContentPacks packs() {
        return packs;
    }
}

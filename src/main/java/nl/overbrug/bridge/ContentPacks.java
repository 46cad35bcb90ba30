package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.rulebook.Edition;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Service;

/**
 * The texts of the Bridge ({@code rules/bridge/texts}), each version put together once.
 *
 * <p>Somebody answers under the version that holds on the day of the conversation. What was begun keeps its version until it is closed, so that one
 * Bridge is never half in other words: the first Bridge until every pillar has an answer, a conversation for its day, a measurement until it is
 * concluded. A measurement that starts from what was said already keeps the words under which that was said.
 */
@Service
public class ContentPacks {

    private final Rulebook rulebook;
    private final FillingRows fillings;
    private final Map<UUID, ContentPack> packs = new ConcurrentHashMap<>();

    ContentPacks(Rulebook rulebook, FillingRows fillings) {
        this.rulebook = rulebook;
        this.fillings = fillings;
    }

    /** @throws java.util.NoSuchElementException when there is none of this version */
    public ContentPack version(int number) {
        return pack(rulebook.edition(BridgeTextFacts.TABLE, number));
    }

    /** Under which texts somebody answers in a conversation on this day. */
    ContentPack inConversation(UUID trajectoryId, LocalDate on) {
        return fillings.begunUnder(trajectoryId, on).map(this::version).orElseGet(() -> heldOn(on));
    }

    boolean saySame(Pillar pillar, int one, ContentPack other) {
        return version(one).saysTheSame(pillar, other);
    }

    private ContentPack heldOn(LocalDate day) {
        return pack(rulebook.edition(BridgeTextFacts.TABLE, day));
    }

    private ContentPack pack(Edition<BridgeTextFacts, BridgeText> edition) {
        return packs.computeIfAbsent(edition.id(), none -> ContentPack.of(edition));
    }
}

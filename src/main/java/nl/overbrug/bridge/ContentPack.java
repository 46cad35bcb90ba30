package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.overbrug.bridge.BridgeTextFacts.Place;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.rulebook.Edition;

/**
 * The texts of the Bridge in one version; what was answered under it is shown in these words for ever.
 *
 * @param version its number, kept with every filling
 * @param from the first day on which it held; null for the first version, which holds for all that came before it too
 */
public record ContentPack(int version, LocalDate from, Map<Pillar, PillarText> pillars) {

    /**
     * @param about what the pillar is about, as a question
     * @param steps the five step texts, lowest first
     */
    public record PillarText(BridgeText about, List<BridgeText> steps) {

        /** @param step 1 to 5 */
        public BridgeText step(int step) {
            return steps.get(step - Position.LOWEST);
        }
    }

    static ContentPack of(Edition<BridgeTextFacts, BridgeText> edition) {
        Map<Pillar, PillarText> pillars = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            pillars.put(
                    pillar,
                    new PillarText(
                            text(edition, pillar, Place.QUESTION),
                            IntStream.rangeClosed(Position.LOWEST, Position.HIGHEST)
                                    .mapToObj(step -> text(edition, pillar, Place.of(step)))
                                    .toList()));
        }
        return new ContentPack(edition.number(), edition.from().orElse(null), pillars);
    }

    private static BridgeText text(Edition<BridgeTextFacts, BridgeText> edition, Pillar pillar, Place place) {
        return edition.of(new BridgeTextFacts(pillar, place)).orElseThrow();
    }

    public PillarText of(Pillar pillar) {
        return pillars.get(pillar);
    }

    /** Whether an answer on this pillar means the same under the other version. */
    boolean saysTheSame(Pillar pillar, ContentPack other) {
        return of(pillar).equals(other.of(pillar));
    }
}

package nl.overbrug.bridge.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.KnownBridge;
import nl.overbrug.bridge.PillarLink;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Standing;
import nl.overbrug.bridge.Wish;
import nl.overbrug.kernel.Pillar;

/**
 * What was before.
 *
 * @param positions on each pillar the step to compare with: of the trajectory before, else the first of this one where that was another
 * @param wishes on each pillar the wish before the present one
 * @param known what is known from trajectories before
 * @param unasked what of that was not talked about yet
 */
record Memory(Map<Pillar, Standing> positions, Map<Pillar, Wish> wishes, KnownBridge known, KnownBridge unasked) {

    static Memory of(
            Bridge bridge, List<Filling> fillings, Map<Pillar, Wish> changed, KnownBridge known, KnownBridge unasked) {
        Map<Pillar, Standing> positions = new EnumMap<>(Pillar.class);
        Map<Pillar, Wish> wishes = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            before(pillar, bridge, fillings, known).ifPresent(standing -> positions.put(pillar, standing));
            Wish wish = changed.getOrDefault(pillar, known.wishes().get(pillar));
            Integer now = bridge.wanted().get(pillar);
            if (wish != null && (now == null || now != wish.step())) {
                wishes.put(pillar, wish);
            }
        }
        return new Memory(positions, wishes, known, unasked);
    }

    /** What hung together before and is not said of the present Bridge. */
    Bridge.Links earlierLinks(Bridge.Links now) {
        List<PillarLink> missing = known.links().pairs().stream()
                .filter(old -> now.pairs().stream().noneMatch(pair -> joinsTheSame(pair, old)))
                .toList();
        return new Bridge.Links(missing, now.note() == null ? known.links().note() : null);
    }

    private static boolean joinsTheSame(PillarLink one, PillarLink other) {
        return EnumSet.of(one.from(), one.to()).equals(EnumSet.of(other.from(), other.to()));
    }

    private static Optional<Standing> before(Pillar pillar, Bridge bridge, List<Filling> fillings, KnownBridge known) {
        Standing earlier = known.positions().get(pillar);
        if (earlier != null && earlier.position().isStep()) {
            return Optional.of(earlier);
        }
        Standing now = bridge.now().get(pillar);
        return fillings.stream()
                .filter(filling -> now != null && filling.on().isBefore(now.on()))
                .filter(filling ->
                        filling.positions().getOrDefault(pillar, Position.LATER).isStep())
                .findFirst()
                .filter(first -> !first.positions().get(pillar).equals(now.position()))
                .map(filling -> new Standing(filling.positions().get(pillar), filling.on(), filling.contentVersion()));
    }
}

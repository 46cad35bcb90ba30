package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overbrug.kernel.Pillar;

/**
 * What is known of somebody who came back: the Bridge as it was left in the trajectories before. It is shown and asked about; nothing of it counts
 * in the new trajectory until it is confirmed together.
 *
 * @param positions the last answer on each pillar, but for "later"
 * @param linkedOn when the links were last talked about; null when there are none
 * @param prioritisedOn the same for the priorities
 */
public record KnownBridge(
        Map<Pillar, Standing> positions,
        Map<Pillar, Wish> wishes,
        Bridge.Links links,
        LocalDate linkedOn,
        List<Pillar> priorities,
        LocalDate prioritisedOn) {

    static final KnownBridge NOTHING =
            new KnownBridge(Map.of(), Map.of(), new Bridge.Links(List.of(), null), null, List.of(), null);

    public boolean isEmpty() {
        return positions.isEmpty() && wishes.isEmpty() && links.isEmpty() && priorities.isEmpty();
    }

    /** This, and where it says nothing what was known before it. */
    KnownBridge or(KnownBridge older) {
        return new KnownBridge(
                both(positions, older.positions),
                both(wishes, older.wishes),
                links.isEmpty() ? older.links : links,
                links.isEmpty() ? older.linkedOn : linkedOn,
                priorities.isEmpty() ? older.priorities : priorities,
                priorities.isEmpty() ? older.prioritisedOn : prioritisedOn);
    }

    /**
     * What of it was not talked about yet in the new trajectory.
     *
     * @param open the pillars that are still to be asked
     * @param wished the pillars on which a wish was said or taken back
     * @param parts what was talked about
     */
    KnownBridge without(Collection<Pillar> open, Set<Pillar> wished, Set<BridgePart> parts) {
        Map<Pillar, Standing> unasked = both(positions, Map.of());
        unasked.keySet().retainAll(open);
        Map<Pillar, Wish> unwished = both(wishes, Map.of());
        unwished.keySet().removeAll(wished);
        return new KnownBridge(
                unasked,
                unwished,
                parts.contains(BridgePart.LINKS) ? NOTHING.links : links,
                linkedOn,
                parts.contains(BridgePart.PRIORITIES) ? List.of() : priorities,
                prioritisedOn);
    }

    private static <T> Map<Pillar, T> both(Map<Pillar, T> first, Map<Pillar, T> older) {
        Map<Pillar, T> both = new EnumMap<>(Pillar.class);
        both.putAll(older);
        both.putAll(first);
        return both;
    }
}

package nl.overbrug.bridge.web;

import java.util.Map;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.Pillar;

/**
 * A concluded measurement beside the first one.
 *
 * @param before the first measurement; null when this is it, or when this one is not concluded
 */
record Comparison(Filling before, Filling now) {

    static Comparison of(Filling now, BridgeView view) {
        Filling first = now.isConcluded()
                ? view.measurements().stream()
                        .filter(filling ->
                                !filling.id().equals(now.id()) && filling.on().isBefore(now.on()))
                        .findFirst()
                        .orElse(null)
                : null;
        return new Comparison(first, now);
    }

    Map<Pillar, Position> positions() {
        return now.positions();
    }
}

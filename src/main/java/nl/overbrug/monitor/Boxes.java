package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is counted, as boxes that fall apart into boxes. A box may be divided in several ways.
 *
 * @param bases boxes that are no part of another
 * @param divisions each after the one that its whole is a part of
 */
record Boxes(List<String> bases, List<Division> divisions) {

    /**
     * @param parts that everybody of the whole is in one of; in an order that does not depend on how many they hold
     * @param telling parts that would tell something of everybody when they hold all
     */
    record Division(String whole, List<String> parts, Set<String> telling) {}

    /** Puts boxes together. */
    static final class Builder {

        private final List<String> bases = new ArrayList<>();
        private final List<Division> divisions = new ArrayList<>();

        Builder base(String... boxes) {
            bases.addAll(List.of(boxes));
            return this;
        }

        Builder divide(String whole, String... parts) {
            return divide(whole, List.of(parts), Set.of());
        }

        Builder divide(String whole, List<String> parts, Set<String> telling) {
            divisions.add(new Division(whole, parts, telling));
            return this;
        }

        Boxes build() {
            return new Boxes(List.copyOf(bases), List.copyOf(divisions));
        }
    }
}

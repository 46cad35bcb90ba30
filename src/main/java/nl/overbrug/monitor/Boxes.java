package nl.overbrug.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is counted, as boxes that fall apart into boxes. A box may be divided in several ways.
 *
 * @param bases boxes that are no part of another
 * @param divisions each after the one that its whole is a part of
 */
public record Boxes(List<String> bases, List<Division> divisions) {

    /**
     * @param parts that everybody of the whole is in one of; in an order that does not depend on how many they hold
     * @param telling parts that would tell something of everybody when they hold all
     * @param joins whether the whole is no more than its parts, which are parts of others: it is shown when all of them are
     */
    public record Division(String whole, List<String> parts, Set<String> telling, boolean joins) {

        public Division(String whole, List<String> parts, Set<String> telling) {
            this(whole, parts, telling, false);
        }
    }

    /** All of them, each once. */
    public List<String> names() {
        return Stream.concat(
                        bases.stream(),
                        divisions.stream()
                                .flatMap(division ->
                                        Stream.concat(Stream.of(division.whole()), division.parts().stream())))
                .distinct()
                .toList();
    }

    /** Puts boxes together. */
    public static final class Builder {

        private final List<String> bases = new ArrayList<>();
        private final List<Division> divisions = new ArrayList<>();

        public Builder base(String... boxes) {
            bases.addAll(List.of(boxes));
            return this;
        }

        public Builder divide(String whole, String... parts) {
            return divide(whole, List.of(parts), Set.of());
        }

        public Builder divide(String whole, List<String> parts, Set<String> telling) {
            divisions.add(new Division(whole, parts, telling));
            return this;
        }

        /** A box of boxes that were divided off before; it may be divided itself. */
        public Builder join(String whole, String... parts) {
            divisions.add(new Division(whole, List.of(parts), Set.of(), true));
            return this;
        }

        public Boxes build() {
            return new Boxes(List.copyOf(bases), List.copyOf(divisions));
        }
    }
}

package nl.overbrug.ruletable;

import java.util.List;
import java.util.Optional;

/** What a condition cell asks of a fact. */
public sealed interface Cell {

    Cell ANY = new Any();
    Cell UNKNOWN = new Unknown();

    /** @param fact a value of the column's domain; null when it is unknown */
    boolean matches(Object fact);

    /** Whether it matches whatever the other matches. */
    default boolean covers(Cell other) {
        if (other instanceof OneOf one) {
            return one.values().stream().allMatch(this::matches);
        }
        if (other instanceof Range range && this instanceof Range wider) {
            return (wider.from() == null || range.from() != null && wider.matches(range.from()))
                    && (wider.to() == null || range.to() != null && wider.matches(range.to()));
        }
        return this instanceof Any || equals(other);
    }

    /** What both ask for; empty when no fact is both. */
    default Optional<Cell> and(Cell other) {
        if (this instanceof Any || other instanceof Any || equals(other)) {
            return Optional.of(this instanceof Any ? other : this);
        }
        if (this instanceof OneOf one) {
            List<Object> both = one.values().stream().filter(other::matches).toList();
            return both.isEmpty() ? Optional.empty() : Optional.of(new OneOf(both));
        }
        if (this instanceof Range range && other instanceof Range second) {
            return range.and(second);
        }
        return other instanceof OneOf ? other.and(this) : Optional.empty();
    }

    /** An empty cell: every value, unknown too. */
    record Any() implements Cell {
        @Override
        public boolean matches(Object fact) {
            return true;
        }
    }

    /** The fact is not known. */
    record Unknown() implements Cell {
        @Override
        public boolean matches(Object fact) {
            return fact == null;
        }
    }

    /** One of these values. */
    record OneOf(List<Object> values) implements Cell {
        @Override
        public boolean matches(Object fact) {
            return fact != null && values.stream().anyMatch(value -> Ordered.compare(value, fact) == 0);
        }
    }

    /** From and to, both included; null where that side is open. */
    record Range(Object from, Object to) implements Cell {
        @Override
        public boolean matches(Object fact) {
            return fact != null
                    && (from == null || Ordered.compare(from, fact) <= 0)
                    && (to == null || Ordered.compare(fact, to) <= 0);
        }

        private Optional<Cell> and(Range other) {
            Object first =
                    from == null || other.from != null && Ordered.compare(from, other.from) < 0 ? other.from : from;
            Object last = to == null || other.to != null && Ordered.compare(other.to, to) < 0 ? other.to : to;
            int order = first == null || last == null ? -1 : Ordered.compare(first, last);
            return order > 0
                    ? Optional.empty()
                    : Optional.of(order == 0 ? new OneOf(List.of(first)) : new Range(first, last));
        }
    }
}

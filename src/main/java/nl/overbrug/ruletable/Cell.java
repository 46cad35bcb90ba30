package nl.overbrug.ruletable;

import java.util.List;

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
    }
}

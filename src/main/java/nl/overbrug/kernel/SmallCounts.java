package nl.overbrug.kernel;

import java.util.List;
import java.util.stream.IntStream;
import nl.overbrug.kernel.SmallCounts.Shown.Kind;

/**
 * Keeps what concerns 1 to 4 people from being read off, directly or by subtracting: where parts are shown beside their total, a further part
 * is withheld, so that every small part may still be any of 1, 2, 3 and 4, also for whoever knows this rule. Which part is withheld depends on
 * places alone, never on how large it is. Parts that cannot be kept so are all withheld.
 */
public final class SmallCounts {

    /** What concerns this many people is shown. */
    public static final int SHOWN_FROM = 5;

    private static final int LARGEST_SMALL = SHOWN_FROM - 1;

    private SmallCounts() {}

    /**
     * How many there are of something, and how many different people they are about.
     *
     * @param people counted as far as {@link #SHOWN_FROM}
     */
    public record Count(long number, int people) {

        public static final Count NONE = new Count(0, 0);

        /** People themselves. */
        public static Count ofPeople(long number) {
            return new Count(number, (int) Math.min(number, SHOWN_FROM));
        }

        boolean isSmall() {
            return people > 0 && people < SHOWN_FROM;
        }

        boolean isLarge() {
            return people >= SHOWN_FROM;
        }
    }

    /** @param number of an exact count; 0 otherwise */
    public record Shown(Kind kind, long number) {

        public enum Kind {
            EXACT,
            /** It is about 1 to 4 people. */
            SMALL,
            /** Says nothing. */
            WITHHELD
        }

        public static Shown exactly(long number) {
            return new Shown(Kind.EXACT, number);
        }

        public boolean isExact() {
            return kind == Kind.EXACT;
        }

        /** The number where it is told; null otherwise. */
        public Long orNull() {
            return isExact() ? number : null;
        }

        public boolean isWithheld() {
            return kind == Kind.WITHHELD;
        }
    }

    /** A count that stands by itself. */
    public static Shown alone(Count count) {
        return count.isSmall() ? new Shown(Kind.SMALL, 0) : Shown.exactly(count.number());
    }

    /**
     * The parts of a total that is shown by {@link #alone} too. Several lists of parts of one total are safe beside each other, a table of two
     * dimensions with its sums is not.
     *
     * @param counts in an order that does not depend on them
     */
    public static List<Shown> parts(Count total, List<Count> counts) {
        int partner = partner(counts);
        boolean anySmall = counts.stream().anyMatch(Count::isSmall);
        if (total.isSmall() || (anySmall && !isHidden(counts, partner))) {
            return counts.stream().map(count -> new Shown(Kind.WITHHELD, 0)).toList();
        }
        return IntStream.range(0, counts.size())
                .mapToObj(at -> anySmall && at == partner ? new Shown(Kind.WITHHELD, 0) : alone(counts.get(at)))
                .toList();
    }

    /** Whether every small part could be any of 1 to 4, given the sum of what is not shown. */
    private static boolean isHidden(List<Count> counts, int partner) {
        List<Long> smalls =
                counts.stream().filter(Count::isSmall).map(Count::number).toList();
        long hidden = smalls.stream().mapToLong(Long::longValue).sum();
        int others = smalls.size() - 1;
        if (partner >= 0) {
            return hidden + counts.get(partner).number() >= others + LARGEST_SMALL + SHOWN_FROM;
        }
        return hidden >= others + LARGEST_SMALL && hidden <= LARGEST_SMALL * others + 1;
    }

    /** The first large part after the first small one, going round; -1 when there is none. */
    private static int partner(List<Count> counts) {
        int size = counts.size();
        int first = IntStream.range(0, size)
                .filter(at -> counts.get(at).isSmall())
                .findFirst()
                .orElse(0);
        return IntStream.range(0, size)
                .map(step -> (first + step) % size)
                .filter(at -> counts.get(at).isLarge())
                .findFirst()
                .orElse(-1);
    }
}

package nl.overbrug.monitor;

import java.util.List;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * A base and its parts, as far as they may be shown outside a caseload: nothing about 1 to 4 people, and no share of a small base.
 *
 * @param base who is in one of the parts; with those who are in none of them where {@link #isWithFew}
 * @param without of whom no part is known; nobody where everybody is in one
 * @param parts in the order given
 */
public record ShownParts(Shown base, Shown without, List<Part> parts) {

    /** Below this base no share, test or interval is shown. */
    public static final int SHARES_FROM = 10;

    /** @param fraction from 0 to 1; null when it may not be shown */
    public record Part(Shown count, Double fraction) {}

    /** @param counts together the base, in an order that does not depend on them */
    public static ShownParts of(Count base, List<Count> counts) {
        List<Part> parts = SmallCounts.parts(base, counts).stream()
                .map(shown -> new Part(shown, fraction(shown, base)))
                .toList();
        return new ShownParts(SmallCounts.alone(base), Shown.exactly(0), parts);
    }

    /** The same with nothing kept back. */
    public static ShownParts exactly(long base, List<Long> counts) {
        return new ShownParts(
                Shown.exactly(base),
                Shown.exactly(0),
                counts.stream()
                        .map(count ->
                                new Part(Shown.exactly(count), base == 0 ? null : (Double) ((double) count / base)))
                        .toList());
    }

    /** Whether the base also counts those of whom no part is known: they would follow from a base without them. */
    public boolean isWithFew() {
        return !base.isWithheld() && !without.isExact();
    }

    /** Whether nothing is kept back, so that sums over it give nothing away. */
    public boolean isExact() {
        return base.isExact() && parts.stream().allMatch(part -> part.count().isExact());
    }

    /** Whether a share, a test or an interval may be shown on this base. */
    public static boolean isEnough(long base) {
        return base >= SHARES_FROM;
    }

    private static Double fraction(Shown shown, Count base) {
        return shown.isExact() && isEnough(base.number()) ? (Double) ((double) shown.number() / base.number()) : null;
    }
}

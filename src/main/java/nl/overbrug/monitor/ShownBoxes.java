package nl.overbrug.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Boxes.Division;

/**
 * What may be shown of boxes in one view. A view is everybody, or a part of another view (a year, and of a year a team, a district, a referrer or a
 * month). What is kept back of a view is kept back of its parts, and what is kept back of a box of all that is in it. See docs/adr/0022.
 */
public final class ShownBoxes {

    /** Before a box that holds no people: of how many people at least is what it holds. */
    public static final String PEOPLE = "people of ";

    static final Shown WITHHELD = new Shown(Shown.Kind.WITHHELD, 0);
    static final Shown NOBODY = Shown.exactly(0);

    private final Map<String, Shown> shown;
    private final boolean all;

    ShownBoxes(Map<String, Shown> shown, boolean all) {
        this.shown = shown;
        this.all = all;
    }

    /** Without keeping anything back, for who may see it all. */
    static ShownBoxes all(Map<String, Long> counts) {
        Map<String, Shown> shown = new HashMap<>();
        counts.forEach((box, count) -> shown.put(box, Shown.exactly(count)));
        return new ShownBoxes(shown, true);
    }

    /** Of the view that is no part of another. */
    static ShownBoxes of(Boxes boxes, Map<String, Long> counts) {
        Map<String, Shown> shown = new HashMap<>();
        boxes.bases().forEach(base -> shown.put(base, SmallCounts.alone(people(counts, base))));
        for (Division division : boxes.divisions()) {
            if (division.joins()) {
                shown.put(division.whole(), joined(division.parts().stream().map(shown::get)));
                continue;
            }
            List<Count> parts =
                    division.parts().stream().map(part -> people(counts, part)).toList();
            Count whole = people(counts, division.whole());
            boolean hidden = !isExact(shown, division.whole()) || tellsOfAll(division, counts);
            List<Shown> each = SmallCounts.parts(whole, parts);
            IntStream.range(0, parts.size())
                    .forEach(at -> shown.put(division.parts().get(at), hidden ? WITHHELD : each.get(at)));
        }
        return new ShownBoxes(shown, false);
    }

    /** All together, when each of them is shown. */
    static Shown joined(Stream<Shown> parts) {
        return parts.reduce(
                NOBODY,
                (one, other) ->
                        one.isExact() && other.isExact() ? Shown.exactly(one.number() + other.number()) : WITHHELD);
    }

    public Shown of(String box) {
        return shown.getOrDefault(box, all ? Shown.exactly(0) : WITHHELD);
    }

    /** A box as a share of another; the share is null when it may not be shown. */
    public ShownShare share(String label, String box, String base) {
        return share(label, of(box), of(base));
    }

    /** As {@link #share(String, String, String)}, of a base that is no box. */
    ShownShare share(String label, String box, Shown base) {
        return share(label, of(box), base);
    }

    /** A base and its parts. */
    public ShownParts parts(String base, List<String> parts) {
        return parts(of(base), NOBODY, parts);
    }

    /**
     * The parts of a box of which something is known. The base is who is in one of them; when it is not shown how many are in none, all of the box.
     *
     * @param without the part of the box that is in none of the others
     */
    public ShownParts known(String whole, List<String> parts, String without) {
        Shown known = less(whole, without);
        return parts(known.isExact() ? known : of(whole), of(without), parts);
    }

    /** What is left of a box without some that are in it, none of them in another; when all of them are shown. */
    public Shown less(String whole, String... without) {
        Shown gone = joined(Stream.of(without).map(this::of));
        return of(whole).isExact() && gone.isExact() ? Shown.exactly(of(whole).number() - gone.number()) : WITHHELD;
    }

    private ShownParts parts(Shown base, Shown without, List<String> parts) {
        return new ShownParts(
                base,
                without,
                parts.stream()
                        .map(part -> new ShownParts.Part(
                                of(part), share("", of(part), base).fraction()))
                        .toList());
    }

    /** Two boxes together, when both are shown. */
    public Shown together(String box, String other) {
        return joined(Stream.of(of(box), of(other)));
    }

    /** A box as a share of itself and another together. */
    public ShownShare shareOfBoth(String label, String box, String other) {
        return share(label, of(box), together(box, other));
    }

    private ShownShare share(String label, Shown count, Shown base) {
        boolean told = count.isExact() && isEnough(base);
        return new ShownShare(label, count, base, told ? (Double) ((double) count.number() / base.number()) : null);
    }

    /** Whether shares of a box, and statistics over those in it, may be shown. */
    public boolean isEnough(String base) {
        return isEnough(of(base));
    }

    private boolean isEnough(Shown base) {
        return base.isExact() && isEnough(base.number());
    }

    /** Whether statistics over so many people may be shown. */
    public boolean isEnough(long people) {
        return all ? people > 0 : ShownParts.isEnough(people);
    }

    /** Whether nothing was kept back. */
    public boolean isAll() {
        return all;
    }

    /** Whether its number stands there. */
    boolean shows(String box) {
        return isExact(shown, box);
    }

    private static boolean isExact(Map<String, Shown> shown, String box) {
        return shown.containsKey(box) && shown.get(box).isExact();
    }

    private static Count people(Map<String, Long> counts, String box) {
        long number = counts.getOrDefault(box, 0L);
        Long people = counts.get(PEOPLE + box);
        return people == null
                ? Count.ofPeople(number)
                : new Count(number, (int) Math.min(people, SmallCounts.SHOWN_FROM));
    }

    private static boolean tellsOfAll(Division division, Map<String, Long> counts) {
        long whole = counts.getOrDefault(division.whole(), 0L);
        return whole > 0 && division.telling().stream().anyMatch(part -> counts.getOrDefault(part, 0L) == whole);
    }
}

package nl.overbrug.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.statistics.Interval;

/**
 * How many dropped out within a year after the referral of who stood low and of who stood high at the start, on one pillar or score: table 19 of
 * the evaluation. It tells of groups; nobody's chance follows from it, so there is no test.
 *
 * @param label a key in the message files
 * @param median who is on it counts as low; null when too few have a position
 * @param missing who started without a position; not in either half
 * @param difference share of the low half minus that of the high half, from -1 to 1; null when a share may not be shown
 * @param interval of the difference, 95%, by Newcombe's hybrid score; null where the difference is
 */
public record Outset(
        String label, Double median, Half low, Half high, Shown missing, Double difference, Interval interval) {

    private static final ShownParts.Part KEPT_BACK = new ShownParts.Part(new Shown(Shown.Kind.WITHHELD, 0), null);

    /** @param dropped how many of those people, with their share */
    public record Half(Shown people, ShownParts.Part dropped) {}

    /** People by whether they dropped out. */
    record Group(int dropped, int stayed) {

        int people() {
            return dropped + stayed;
        }

        Group plus(Group other) {
            return new Group(dropped + other.dropped, stayed + other.stayed);
        }

        Group minus(Group other) {
            return new Group(dropped - other.dropped, stayed - other.stayed);
        }

        private boolean isSafe() {
            return Stream.of(dropped, stayed).allMatch(people -> people == 0 || people >= SmallCounts.SHOWN_FROM);
        }
    }

    /** @param all everybody who started; a small number of who has no position follows from it and both halves, so it is kept back too */
    static Outset of(String label, Double median, Group low, Group high, Group all) {
        Group missing = all.minus(low).minus(high);
        boolean enough = ShownParts.isEnough(low.people() + high.people());
        boolean safe = enough && low.isSafe() && high.isSafe() && missing.isSafe();
        List<ShownParts.Part> people =
                ShownParts.ofPeople(List.of(low.people(), high.people())).parts();
        return of(
                label,
                enough ? median : null,
                new Half(people.get(0).count(), safe ? dropped(low, ShownParts.SHARES_FROM) : KEPT_BACK),
                new Half(people.get(1).count(), safe ? dropped(high, ShownParts.SHARES_FROM) : KEPT_BACK),
                SmallCounts.alone(Count.ofPeople(missing.people())));
    }

    /** The same with nothing kept back. */
    static Outset exactly(String label, Double median, Group low, Group high, Group all) {
        return of(
                label,
                median,
                new Half(Shown.exactly(low.people()), dropped(low, 1)),
                new Half(Shown.exactly(high.people()), dropped(high, 1)),
                Shown.exactly(all.minus(low).minus(high).people()));
    }

    private static Outset of(String label, Double median, Half low, Half high, Shown missing) {
        if (low.dropped().fraction() == null || high.dropped().fraction() == null) {
            return new Outset(label, median, low, high, missing, null, null);
        }
        Interval interval = Interval.ofDifference(
                        low.dropped().count().number(), low.people().number(),
                        high.dropped().count().number(), high.people().number())
                .orElseThrow();
        double difference = low.dropped().fraction() - high.dropped().fraction();
        return new Outset(label, median, low, high, missing, difference, interval);
    }

    private static ShownParts.Part dropped(Group group, int sharesFrom) {
        Double share = group.people() < sharesFrom ? null : (Double) ((double) group.dropped() / group.people());
        return new ShownParts.Part(Shown.exactly(group.dropped()), share);
    }
}

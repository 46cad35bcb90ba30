package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Following;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownReach;
import nl.overbrug.statistics.Frequencies;
import nl.overbrug.statistics.Survival;

/**
 * How long things took and who stays, as lines of a table and as a curve.
 *
 * @param durations only those that somebody may have
 * @param n of how many the curve is; there is none without it
 * @param waiting whether these are all who joined, also who waits for the start: where it would tell of how few they are
 * @param stays the share that has not dropped out after half a year, a year and so on, as far as enough people were followed
 * @param curve the points of the curve in a box of 100 by 100, by days and share
 * @param coarse whether moments are left out because something small would follow from them
 */
public record FollowingView(
        List<Duration> durations, Shown n, boolean waiting, List<Stay> stays, String curve, long days, boolean coarse) {

    private static final int FEWEST_FOLLOWED = 10;
    private static final int ROUNDED = 5;

    /** Whether it is known that nobody started. */
    public boolean isNobody() {
        return Shown.exactly(0).equals(n);
    }

    /**
     * How many days something took; no days where they may not be shown.
     *
     * @param what until the first conversation ({@code gesprek}), until the first Bridge ({@code brug}) or all of it ({@code traject})
     * @param n who came so far; where it would tell of how few that is not so, everybody who could have
     * @param missing who did not come so far yet; they are in n where no number stands here
     */
    public record Duration(String what, Shown n, Double median, Double low, Double high, Shown missing) {

        /** A key in the message files. */
        String label() {
            return "monitor.duur." + what;
        }
    }

    /**
     * @param followed who were followed for longer than those days; rounded down where small numbers are kept back
     * @param rounded whether it is
     */
    public record Stay(int days, double share, Double low, Double high, long followed, boolean rounded) {}

    static FollowingView of(ShownReach reach) {
        ShownBoxes boxes = reach.boxes();
        Following following = reach.following();
        List<Duration> durations = Stream.of(
                        duration("gesprek", following.toTalk(), ReachBoxes.INSIDE, ReachBoxes.TALKED, boxes),
                        duration("brug", following.toBridge(), ReachBoxes.JOINED, ReachBoxes.BRIDGED, boxes),
                        duration("traject", following.lasted(), ReachBoxes.JOINED, ReachBoxes.ENDED, boxes))
                .flatMap(List::stream)
                .toList();
        Shown started = ReachBoxes.started(boxes);
        boolean waiting = !started.isExact();
        Shown n = waiting ? boxes.of(ReachBoxes.JOINED) : started;
        Survival staying = waiting ? following.joined() : following.staying();
        List<Stay> stays = Following.MARKS.stream()
                .filter(days -> isShown(days, n, staying, boxes))
                .map(days -> stay(staying, days, !boxes.isAll()))
                .toList();
        double longest = boxes.isAll() || stays.isEmpty()
                ? staying.longest()
                : stays.get(stays.size() - 1).days();
        String curve = boxes.isAll() ? curve(staying, longest) : curve(stays, longest);
        boolean coarse = !n.isExact()
                || !boxes.isAll()
                        && Following.MARKS.stream()
                                .filter(days -> isFollowed(days, n, staying, boxes))
                                .anyMatch(days -> !ReachBoxes.tellsDropout(days, boxes));
        return new FollowingView(durations, n, waiting && n.isExact(), stays, curve, (long) longest, coarse);
    }

    private static List<Duration> duration(String what, Frequencies days, String whole, String box, ShownBoxes boxes) {
        boolean enough = boxes.isEnough(days.size());
        Shown n = boxes.of(enough && !boxes.of(box).isExact() ? whole : box);
        Shown missing = boxes.less(whole, box);
        if (!enough) {
            return Shown.exactly(0).equals(n) ? List.of() : List.of(new Duration(what, n, null, null, null, missing));
        }
        return List.of(new Duration(
                what,
                n,
                days.quantile(0.5).orElseThrow(),
                days.quantile(0.25).orElseThrow(),
                days.quantile(0.75).orElseThrow(),
                missing));
    }

    /** From the share it can be worked out how many dropped out, so that must be shown too. */
    private static boolean isShown(int days, Shown n, Survival staying, ShownBoxes boxes) {
        if (boxes.isAll()) {
            return days <= staying.longest();
        }
        return isFollowed(days, n, staying, boxes) && ReachBoxes.tellsDropout(days, boxes);
    }

    private static boolean isFollowed(int days, Shown n, Survival staying, ShownBoxes boxes) {
        return n.isExact() && boxes.isEnough(n.number()) && staying.followedBeyond(days) >= FEWEST_FOLLOWED;
    }

    private static Stay stay(Survival staying, int days, boolean rounded) {
        Survival.Step last = staying.lastUntil(days).orElse(null);
        Double low = last == null
                ? null
                : last.interval().map(interval -> interval.lower()).orElse(null);
        Double high = last == null
                ? null
                : last.interval().map(interval -> interval.upper()).orElse(null);
        long followed = staying.followedBeyond(days);
        return new Stay(
                days, staying.after(days), low, high, rounded ? followed - followed % ROUNDED : followed, rounded);
    }

    private static String curve(Survival staying, double longest) {
        List<String> points = new ArrayList<>(List.of("0,0"));
        double share = 1;
        for (Survival.Step step : staying.steps()) {
            points.add(point(step.day(), share, longest));
            share = step.share();
            points.add(point(step.day(), share, longest));
        }
        points.add(point(longest, share, longest));
        return String.join(" ", points);
    }

    /** Straight from mark to mark: on which day somebody left is not shown. */
    private static String curve(List<Stay> stays, double longest) {
        List<String> points = new ArrayList<>(List.of("0,0"));
        stays.forEach(stay -> points.add(point(stay.days(), stay.share(), longest)));
        return String.join(" ", points);
    }

    private static String point(double day, double share, double longest) {
        return String.format(Locale.ROOT, "%.2f,%.2f", longest == 0 ? 0 : 100 * day / longest, 100 * (1 - share));
    }
}

package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overbrug.monitor.Following;
import nl.overbrug.statistics.Frequencies;
import nl.overbrug.statistics.Survival;

/**
 * How long things took and who stays, as lines of a table and as a curve.
 *
 * @param durations only those that somebody has
 * @param n all who started
 * @param stays the share that has not dropped out after half a year, a year and so on, as far as anybody was followed
 * @param curve the points of the curve in a box of 100 by 100, by days and share
 */
public record FollowingView(List<Duration> durations, long n, List<Stay> stays, String curve, long days) {

    private static final List<Integer> MARKS = List.of(30, 91, 183, 365, 548, 730);

    /** @param label a key; the others in days */
    public record Duration(String label, long n, double median, double low, double high) {}

    /** @param followed who were followed for longer than those days */
    public record Stay(int days, double share, Double low, Double high, long followed) {}

    static FollowingView of(Following following) {
        List<Duration> durations = Stream.of(
                        duration("monitor.duur.gesprek", following.toTalk()),
                        duration("monitor.duur.brug", following.toBridge()),
                        duration("monitor.duur.traject", following.lasted()))
                .flatMap(List::stream)
                .toList();
        Survival staying = following.staying();
        double longest = staying.longest();
        List<Stay> stays = MARKS.stream()
                .filter(days -> days <= longest)
                .map(days -> stay(staying, days))
                .toList();
        return new FollowingView(durations, staying.n(), stays, curve(staying, longest), (long) longest);
    }

    private static List<Duration> duration(String label, Frequencies days) {
        return days.size() == 0
                ? List.of()
                : List.of(new Duration(
                        label,
                        days.size(),
                        days.quantile(0.5).orElseThrow(),
                        days.quantile(0.25).orElseThrow(),
                        days.quantile(0.75).orElseThrow()));
    }

    private static Stay stay(Survival staying, int days) {
        Survival.Step last = staying.lastUntil(days).orElse(null);
        Double low = last == null
                ? null
                : last.interval().map(interval -> interval.lower()).orElse(null);
        Double high = last == null
                ? null
                : last.interval().map(interval -> interval.upper()).orElse(null);
        return new Stay(days, staying.after(days), low, high, staying.followedBeyond(days));
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

    private static String point(double day, double share, double longest) {
        return String.format(Locale.ROOT, "%.2f,%.2f", longest == 0 ? 0 : 100 * day / longest, 100 * (1 - share));
    }
}

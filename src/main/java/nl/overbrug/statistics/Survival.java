package nl.overbrug.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The curve of Kaplan and Meier (1958): which share is still there after so many days, also when many have not been followed for so long. With
 * Greenwood's variance and the interval on the logarithmic scale, as R's {@code survfit}.
 *
 * @param steps the days on which somebody left, in order
 * @param left days after which somebody left
 * @param followed days for which the others were followed
 */
public record Survival(List<Step> steps, Frequencies left, Frequencies followed) {

    /**
     * @param day since the start
     * @param atRisk who were there until that day
     * @param left who left on it
     * @param share who is still there after it, from 0 to 1
     * @param interval of that share; none when nobody is left
     */
    public record Step(double day, long atRisk, long left, double share, Optional<Interval> interval) {}

    /**
     * @param left days after which somebody left
     * @param followed days for which the others were followed; who is followed until the day on which somebody leaves, was still there
     */
    public static Survival of(Frequencies left, Frequencies followed) {
        SortedSet<Double> days = new TreeSet<>(left.counts().keySet());
        days.addAll(followed.counts().keySet());
        long atRisk = left.size() + followed.size();
        double share = 1;
        double greenwood = 0;
        List<Step> steps = new ArrayList<>();
        for (double day : days) {
            long leaving = left.counts().getOrDefault(day, 0L);
            if (leaving > 0) {
                share *= (double) (atRisk - leaving) / atRisk;
                greenwood += (double) leaving / ((double) atRisk * (atRisk - leaving));
                steps.add(step(day, atRisk, leaving, share, greenwood));
            }
            atRisk -= leaving + followed.counts().getOrDefault(day, 0L);
        }
        return new Survival(List.copyOf(steps), left, followed);
    }

    private static Step step(double day, long atRisk, long leaving, double share, double greenwood) {
        Optional<Interval> interval =
                leaving == atRisk ? Optional.empty() : Optional.of(Interval.onLogScale(share, Math.sqrt(greenwood)));
        return new Step(day, atRisk, leaving, share, interval);
    }

    /** All who were followed. */
    public long n() {
        return left.size() + followed.size();
    }

    /** For how many days anybody was followed; 0 when nobody was. */
    public double longest() {
        return Math.max(longest(left), longest(followed));
    }

    /** Who were there for more than this many days. */
    public long followedBeyond(double day) {
        return Stream.of(left, followed)
                .flatMap(days -> days.counts().tailMap(Math.nextUp(day)).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The last step on or before this day; empty when nobody left so far. */
    public Optional<Step> lastUntil(double day) {
        return steps.stream().filter(step -> step.day() <= day).reduce((first, second) -> second);
    }

    /** The share that is still there after this many days. */
    public double after(double day) {
        return lastUntil(day).map(Step::share).orElse(1.0);
    }

    /** The first day after which no more than half are there; empty while more are. */
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.share() <= 0.5)
                .mapToDouble(Step::day)
                .findFirst();
    }

    private static double longest(Frequencies days) {
        return days.size() == 0 ? 0 : days.counts().lastKey();
    }
}

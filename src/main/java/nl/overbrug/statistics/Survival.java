package nl.overbrug.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The curve of Kaplan and Meier (1958): which share is still there after so many days, also when many have not been followed for so long. With
 * Greenwood's variance and the interval on the logarithmic scale, as R's {@code survfit}.
 *
 * @param n all who were followed
 * @param steps the days on which somebody left, in order
 */
public record Survival(long n, List<Step> steps) {

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
        long n = atRisk;
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
        return new Survival(n, List.copyOf(steps));
    }

    private static Step step(double day, long atRisk, long leaving, double share, double greenwood) {
        Optional<Interval> interval =
                leaving == atRisk ? Optional.empty() : Optional.of(Interval.onLogScale(share, Math.sqrt(greenwood)));
        return new Step(day, atRisk, leaving, share, interval);
    }

    /** The share that is still there after this many days. */
    public double after(double day) {
        return steps.stream()
                .filter(step -> step.day() <= day)
                .reduce((first, second) -> second)
                .map(Step::share)
                .orElse(1.0);
    }

    /** The first day after which no more than half are there; empty while more are. */
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.share() <= 0.5)
                .mapToDouble(Step::day)
                .findFirst();
    }
}

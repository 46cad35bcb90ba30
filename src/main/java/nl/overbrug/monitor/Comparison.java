package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.statistics.Interval;

/**
 * The share of participants beside that of a population.
 *
 * @param population from 0 to 1
 * @param difference share of the participants minus that of the population, from -1 to 1; null on a base under {@link ShownParts#SHARES_FROM}
 * @param interval of the difference, 95%, Wilson's; the population counts as known. Null where the difference is
 */
public record Comparison(double population, Double difference, Interval interval) {

    private static final double PERCENT = 100;

    /** Empty when the reference does not have this value. */
    static Optional<Comparison> of(String value, ShownShare share, Map<String, BigDecimal> percents) {
        return Optional.ofNullable(percents.get(value)).map(percent -> {
            double population = percent.doubleValue() / PERCENT;
            if (share.fraction() == null || !ShownParts.isEnough(share.base().number())) {
                return new Comparison(population, null, null);
            }
            Interval interval = Interval.ofShare(
                            share.count().number(), share.base().number())
                    .orElseThrow()
                    .minus(population);
            return new Comparison(population, share.fraction() - population, interval);
        });
    }
}

package nl.overbrug.monitor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * How a population is spread over the values of a trait, as published somewhere.
 *
 * @param percents from 0 to 100 by value; a value that the source does not have is missing
 * @param source where it was published
 * @param year of which year it tells
 */
public record Reference(
        Trait trait,
        int version,
        Map<String, BigDecimal> percents,
        String source,
        int year,
        UUID enteredBy,
        Instant enteredAt) {}

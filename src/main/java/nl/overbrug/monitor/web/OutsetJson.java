package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.overbrug.figure.CountJson;
import nl.overbrug.monitor.Outset;

/**
 * Dropout by where people stood at the start, on one pillar or score.
 *
 * @param median the same in every view; null when fewer than ten have a position
 * @param difference share of the low half minus that of the high half, from -1 to 1
 * @param lower of the 95% interval of the difference
 */
record OutsetJson(
        @JsonProperty("onderwerp") String subject,
        @JsonProperty("mediaan") Double median,
        @JsonProperty("laag") Half low,
        @JsonProperty("hoog") Half high,
        @JsonProperty("ontbreekt") CountJson missing,
        @JsonProperty("verschil") Double difference,
        @JsonProperty("ondergrens") Double lower,
        @JsonProperty("bovengrens") Double upper) {

    /** @param dropped of the people of this half */
    record Half(
            @JsonProperty("n") CountJson people,
            @JsonProperty("uitgevallen") CountJson dropped) {

        static Half of(Outset.Half half) {
            return new Half(
                    CountJson.of(half.people()),
                    CountJson.of(half.dropped().count(), half.dropped().fraction()));
        }
    }

    static OutsetJson of(Outset outset) {
        boolean interval = outset.interval() != null;
        return new OutsetJson(
                outset.subject(),
                outset.median(),
                Half.of(outset.low()),
                Half.of(outset.high()),
                CountJson.of(outset.missing()),
                outset.difference(),
                interval ? (Double) outset.interval().lower() : null,
                interval ? (Double) outset.interval().upper() : null);
    }
}

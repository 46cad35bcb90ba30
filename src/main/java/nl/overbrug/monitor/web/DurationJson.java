package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.overbrug.figure.CountJson;

/**
 * How many days something took.
 *
 * @param what until the first conversation ({@code gesprek}), until the first Bridge ({@code brug}) or all of it ({@code traject})
 * @param missing who did not come so far yet; they are in n where their number is not shown
 * @param median null when it may not be shown, as the quartiles
 */
record DurationJson(
        @JsonProperty("wat") String what,
        @JsonProperty("n") CountJson base,
        @JsonProperty("ontbreekt") CountJson missing,
        @JsonProperty("eersteKwartiel") Double low,
        @JsonProperty("mediaan") Double median,
        @JsonProperty("derdeKwartiel") Double high) {

    static DurationJson of(FollowingView.Duration duration) {
        return new DurationJson(
                duration.what(),
                CountJson.of(duration.n()),
                CountJson.of(duration.missing()),
                duration.low(),
                duration.median(),
                duration.high());
    }
}

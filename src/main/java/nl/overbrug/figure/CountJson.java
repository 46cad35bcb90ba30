package nl.overbrug.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.kernel.SmallCounts.Shown.Kind;

/**
 * A count for other programs, as far as it may be shown.
 *
 * @param number null when it is not shown
 * @param kind {@code EXACT}, {@code SMALL} (1 to 4) or {@code WITHHELD}
 * @param fraction of the base it is a part of, from 0 to 1; null when it is not shown, or it is a part of nothing
 */
public record CountJson(
        @JsonProperty("aantal") Long number,
        @JsonProperty("weergave") Kind kind,
        @JsonProperty("aandeel") Double fraction) {

    public static CountJson of(Shown shown) {
        return of(shown, null);
    }

    /** A part with its share. */
    public static CountJson of(Shown shown, Double fraction) {
        return new CountJson(shown.orNull(), shown.kind(), fraction);
    }
}

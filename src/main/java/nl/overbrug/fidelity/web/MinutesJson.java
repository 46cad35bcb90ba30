package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import nl.overbrug.fidelity.Minutes;
import nl.overbrug.fidelity.MinutesReport;

/**
 * What writing down a conversation costs everybody together; of too few mentors or conversations nothing is said.
 *
 * @param since the first day
 * @param share of three minutes or less, from 0 to 1
 */
record MinutesJson(
        @JsonProperty("vanaf") LocalDate since,
        @JsonProperty("mentoren") Integer mentors,
        @JsonProperty("gesprekken") Long talks,
        @JsonProperty("gemeten") Long measured,
        @JsonProperty("mediaan") Double median,
        @JsonProperty("aandeelHooguitDrie") Double share) {

    static MinutesJson of(LocalDate since, MinutesReport.OfMany many) {
        Minutes minutes = many.minutes();
        return minutes != null && minutes.isEnough()
                ? new MinutesJson(
                        since, many.mentors(), minutes.talks(), minutes.measured(), minutes.median(), minutes.share())
                : new MinutesJson(since, null, null, null, null, null);
    }
}

package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import nl.overbrug.fidelity.Minutes;
import nl.overbrug.fidelity.MinutesReport;

/**
 * What writing down a conversation costs a team, or everybody together; of too few mentors nothing is said, and of too few conversations only how many
 * mentors there are.
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
        if (minutes == null || !minutes.isEnough()) {
            Integer mentors = minutes == null ? null : (Integer) many.mentors();
            return new MinutesJson(since, mentors, null, null, null, null);
        }
        return new MinutesJson(
                since, many.mentors(), minutes.talks(), minutes.measured(), minutes.median(), minutes.share());
    }

    /** @param team its name */
    record MinutesOfTeam(
            @JsonProperty("team") String team,
            @JsonProperty("minuten") MinutesJson minutes) {

        static MinutesOfTeam of(LocalDate since, MinutesReport.OfMany many) {
            return new MinutesOfTeam(many.name(), MinutesJson.of(since, many));
        }
    }
}

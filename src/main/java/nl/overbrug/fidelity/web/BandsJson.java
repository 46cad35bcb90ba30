package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;

/**
 * A team beside others: no more than a band for each element.
 *
 * @param elements those that enough of its mentors have; none when the team may not be shown
 */
record BandsJson(
        @JsonProperty("team") String team,
        @JsonProperty("getoond") boolean shown,
        @JsonProperty("onderdelen") List<Band> elements) {

    /** @param band {@code MOST}, and so on: see {@link nl.overbrug.fidelity.ShareBand} */
    record Band(
            @JsonProperty("onderdeel") String element,
            @JsonProperty("groep") String band) {}

    static BandsJson of(FidelityReport.OfTeam team) {
        return team.figures() == null
                ? new BandsJson(team.name(), false, List.of())
                : new BandsJson(
                        team.name(),
                        true,
                        team.figures().elements().stream()
                                .map(one -> new Band(
                                        one.element().name(), one.band().name()))
                                .toList());
    }
}

package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.Figures;

/**
 * A half-year of conversations; of fewer than three mentors nothing is said.
 *
 * @param since its first day
 */
record HalfYearJson(
        @JsonProperty("vanaf") LocalDate since,
        @JsonProperty("mentoren") Integer mentors,
        @JsonProperty("onderdelen") List<ElementOfHalfYear> elements) {

    record ElementOfHalfYear(
            @JsonProperty("onderdeel") String element,
            @JsonProperty("mentoren") int mentors,
            @JsonProperty("aandeel") double share) {}

    static HalfYearJson of(FidelityReport.OfHalfYear half) {
        Figures figures = half.figures();
        return figures.isShown()
                ? new HalfYearJson(
                        half.since(),
                        figures.mentors(),
                        figures.elements().stream()
                                .map(each ->
                                        new ElementOfHalfYear(each.element().name(), each.mentors(), each.share()))
                                .toList())
                : new HalfYearJson(half.since(), null, List.of());
    }
}

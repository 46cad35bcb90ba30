package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.overbrug.fidelity.AnswerCategory;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.figure.InForce;

/**
 * The answer of {@code /api/v1/interventietrouw}. With fewer than three mentors, here or left beside it, there is nothing to show: no elements, and no
 * number of mentors.
 *
 * @param year of the start of the trajectories; null for all
 * @param overTime by half-year of conversations, whatever the year
 * @param rules the versions that held in the year, or since the first; none for a year without trajectories
 */
record FidelityJson(
        @JsonProperty("jaar") Integer year,
        @JsonProperty("mentoren") Integer mentors,
        @JsonProperty("onderdelen") List<OfElement> elements,
        @JsonProperty("verloop") List<HalfYearJson> overTime,
        @JsonProperty("minuten") MinutesJson minutes,
        @JsonProperty("regels") List<InForce> rules) {

    private static final Pattern PARTS = Pattern.compile("_([a-z])");

    record OfElement(
            @JsonProperty("onderdeel") String element,
            @JsonProperty("aandeel") double share,
            @JsonProperty("stappen") List<OfStep> steps) {}

    record OfStep(
            @JsonProperty("stap") String step,
            @JsonProperty("naam") String name,
            @JsonProperty("mentoren") int mentors,
            @JsonProperty("aandeel") double share,
            @JsonProperty("verdeling") Map<String, Integer> bands) {}

    static FidelityJson of(
            Integer year, Figures figures, List<HalfYearJson> overTime, MinutesJson minutes, List<InForce> rules) {
        if (!figures.isShown()) {
            return new FidelityJson(year, null, List.of(), overTime, minutes, rules);
        }
        return new FidelityJson(
                year,
                figures.mentors(),
                figures.elements().stream()
                        .map(each -> new OfElement(
                                each.element().name(),
                                each.share(),
                                each.steps().stream().map(FidelityJson::step).toList()))
                        .toList(),
                overTime,
                minutes,
                rules);
    }

    /** As the fields of an interface are written: {@code nearlyAll}. */
    private static String camel(AnswerCategory category) {
        return PARTS.matcher(category.name().toLowerCase(Locale.ROOT))
                .replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT));
    }

    private static OfStep step(Figures.OfStep step) {
        Map<String, Integer> bands = new TreeMap<>();
        step.bands().forEach((category, count) -> bands.put(camel(category), count));
        return new OfStep(step.step().name(), step.words().dutch(), step.mentors(), step.applies(), bands);
    }
}

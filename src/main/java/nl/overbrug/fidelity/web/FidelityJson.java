package nl.overbrug.fidelity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.overbrug.fidelity.AnswerCategory;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.fidelity.web.MinutesJson.MinutesOfTeam;
import nl.overbrug.figure.InForce;

/**
 * The answer of {@code /api/v1/interventietrouw}. With fewer than three mentors, here or left beside it, there is nothing to show: no elements, and no
 * number of mentors.
 *
 * @param year of the start of the trajectories; null for all
 * @param missing how many steps are left out, as they applied to too few mentors
 * @param overTime by half-year of conversations, whatever the year
 * @param teams by name, for a manager who asks for a year
 * @param minutes of everybody
 * @param minutesOfTeams by name, for a manager
 * @param rules the versions that held in the year, or since the first; none for a year without trajectories
 */
record FidelityJson(
        @JsonProperty("jaar") Integer year,
        @JsonProperty("mentoren") Integer mentors,
        @JsonProperty("stappenMetTeWeinigMentoren") Integer missing,
        @JsonProperty("onderdelen") List<OfElement> elements,
        @JsonProperty("verloop") List<HalfYearJson> overTime,
        @JsonProperty("teams") List<BandsJson> teams,
        @JsonProperty("minuten") MinutesJson minutes,
        @JsonProperty("minutenPerTeam") List<MinutesOfTeam> minutesOfTeams,
        @JsonProperty("regels") List<InForce> rules) {

    private static final Pattern PARTS = Pattern.compile("_([a-z])");

    record OfElement(
            @JsonProperty("onderdeel") String element,
            @JsonProperty("aandeel") double share,
            @JsonProperty("stappenMetTeWeinigMentoren") int missing,
            @JsonProperty("stappen") List<OfStep> steps) {}

    record OfStep(
            @JsonProperty("stap") String step,
            @JsonProperty("naam") String name,
            @JsonProperty("mentoren") int mentors,
            @JsonProperty("aandeel") double share,
            @JsonProperty("verdeling") Map<String, Integer> bands) {}

    static FidelityJson of(FidelityData data, List<InForce> rules) {
        Figures figures = data.figures();
        boolean shown = figures.isShown();
        return new FidelityJson(
                data.year(),
                shown ? figures.mentors() : null,
                shown ? figures.missing() : null,
                shown ? figures.elements().stream().map(FidelityJson::element).toList() : List.of(),
                data.halfYears().stream().map(HalfYearJson::of).toList(),
                data.teams().stream().map(BandsJson::of).toList(),
                MinutesJson.of(data.since(), data.minutes().get(0)),
                data.minutes().stream()
                        .skip(1)
                        .map(many -> MinutesOfTeam.of(data.since(), many))
                        .toList(),
                rules);
    }

    private static OfElement element(Figures.OfElement one) {
        return new OfElement(
                one.element().name(),
                one.share(),
                one.missing(),
                one.steps().stream().map(FidelityJson::step).toList());
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

package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.figure.InForce;

/**
 * The answer of {@code /api/v1/bereik}: figure 28, and every table of the page under the name of its figure.
 *
 * @param rules the versions that held in the period
 * @param flow the boxes with their shares, by name; a whole before its parts
 */
record ReachJson(
        @JsonUnwrapped Figure28Json figure28,
        @JsonProperty("regels") List<InForce> rules,
        @JsonProperty("uitvalNaarBegin") List<OutsetJson> outsets,
        @JsonProperty("stroom") Map<String, FlowJson> flow,
        @JsonProperty("nogInOnderzoek") CountJson checking,
        @JsonProperty("nogTeVragen") CountJson notAskedYet,
        @JsonProperty("hulpvragen") HelpQuestionsJson helpQuestions,
        @JsonProperty("kenmerken") List<TraitJson> traits,
        @JsonProperty("nietGevraagd") NotAskedJson notAsked,
        @JsonProperty("duur") List<DurationJson> durations,
        @JsonProperty("blijven") StayingJson staying,
        @JsonProperty("naEenJaar") AfterAYearJson afterAYear) {

    static ReachJson of(ReachData data, List<InForce> rules) {
        return new ReachJson(
                Figure28Json.of(data.flow()),
                rules,
                data.outsets().stream().map(OutsetJson::of).toList(),
                FlowJson.of(data.flow(), data.reach().accepted()),
                CountJson.of(data.checking()),
                CountJson.of(data.notAskedYet()),
                HelpQuestionsJson.of(data.reach().helpQuestions()),
                data.participants().stream().map(TraitJson::of).toList(),
                NotAskedJson.of(data.reach().boxes(), data.notAsked()),
                data.following().durations().stream().map(DurationJson::of).toList(),
                StayingJson.of(data.following()),
                AfterAYearJson.of(data.afterAYear()));
    }
}

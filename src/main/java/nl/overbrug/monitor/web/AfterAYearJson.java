package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.monitor.AfterAYear;
import nl.overbrug.monitor.ShownShare;
import nl.overbrug.trajectory.EndReason;

/**
 * How trajectories stood one year after the referral, as table 18 counts it.
 *
 * @param missing of whom there is nothing to tell yet, or ever
 * @param missingInBase whether they are counted in n, for a small number would follow from an n without them
 * @param tooEarly of those who are missing, the ones whose year is not over
 * @param notStarted of those who are missing, the ones whose year is over and whose trajectory did not start
 * @param dropout by reason: dropout proper
 * @param neutral by reason: early ends that are nobody's dropping out
 */
record AfterAYearJson(
        @JsonProperty("n") CountJson base,
        @JsonProperty("ontbreekt") CountJson missing,
        @JsonProperty("nMetOntbreekt") boolean missingInBase,
        @JsonProperty("jaarNietVoorbij") CountJson tooEarly,
        @JsonProperty("nietGestart") CountJson notStarted,
        @JsonProperty("aantallen") Map<String, CountJson> counts,
        @JsonProperty("uitval") Map<String, CountJson> dropout,
        @JsonProperty("neutraal") Map<String, CountJson> neutral) {

    static AfterAYearJson of(AfterAYear stand) {
        Map<String, CountJson> counts = new LinkedHashMap<>();
        counts.put("doelenBereikt", count(stand.goalsReached()));
        counts.put("voortijdig", count(stand.endedEarly()));
        counts.put("uitval", count(stand.dropoutTotal()));
        counts.put("neutraal", count(stand.neutralTotal()));
        counts.put("looptNog", count(stand.stillRunning()));
        return new AfterAYearJson(
                CountJson.of(stand.base()),
                CountJson.of(stand.notCounted()),
                stand.isWithFew(),
                CountJson.of(stand.tooEarly()),
                CountJson.of(stand.notStarted()),
                counts,
                reasons(stand.dropout()),
                reasons(stand.neutralEnds()));
    }

    private static Map<String, CountJson> reasons(Map<EndReason, ShownShare> shares) {
        Map<String, CountJson> counts = new LinkedHashMap<>();
        shares.forEach((reason, share) -> counts.put(reason.name(), count(share)));
        return counts;
    }

    private static CountJson count(ShownShare share) {
        return CountJson.of(share.count(), share.fraction());
    }
}

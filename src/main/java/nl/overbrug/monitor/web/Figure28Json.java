package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownShare;

/** Figure 28; every referral is counted once, so the parts add up. The same counts as in the flow, as they lie in each other. */
record Figure28Json(
        @JsonProperty("aanmeldingen") CountJson referrals,
        @JsonProperty("onbekend") CountJson unknown,
        @JsonProperty("geenDoelgroep") NotTargetGroup notTargetGroup,
        @JsonProperty("doelgroep") TargetGroup targetGroup) {

    record NotTargetGroup(
            @JsonProperty("totaal") CountJson total,
            @JsonProperty("redenen") Reasons reasons) {}

    /** @param exDetainee left out when there is none, as figure 28 leaves them out */
    record Reasons(
            @JsonProperty("eenmaligAdvies") CountJson oneOffAdvice,
            @JsonProperty("enkelvoudig") CountJson singleProblem,
            @JsonProperty("regieElders") CountJson directionElsewhere,
            @JsonProperty("woonplaatsElders") CountJson residesElsewhere,

            @JsonProperty("exGedetineerd") @JsonInclude(Include.NON_NULL)
            CountJson exDetainee,

            @JsonProperty("anders") CountJson other) {}

    record TargetGroup(
            @JsonProperty("totaal") CountJson total,
            @JsonProperty("doetMee") CountJson joined,
            @JsonProperty("doetNietMee") NotJoined notJoined) {}

    record NotJoined(
            @JsonProperty("totaal") CountJson total,
            @JsonProperty("redenen") Talks reasons) {}

    record Talks(
            @JsonProperty("kanNietCommuniceren") CountJson cannotCommunicate,
            @JsonProperty("nietBesproken") CountJson notDiscussed,
            @JsonProperty("wilNiet") CountJson doesNotWant) {}

    static Figure28Json of(Box flow) {
        Map<String, CountJson> counts = new HashMap<>();
        flow.lines().forEach(line -> {
            ShownShare share = line.box().share();
            counts.put(line.box().counted(), CountJson.of(share.count(), share.fraction()));
        });
        Reasons reasons = new Reasons(
                counts.get(ReachBoxes.outside(OutOfScopeReason.ONE_OFF_ADVICE)),
                counts.get(ReachBoxes.outside(OutOfScopeReason.SINGLE_PROBLEM)),
                counts.get(ReachBoxes.outside(OutOfScopeReason.DIRECTION_ELSEWHERE)),
                counts.get(ReachBoxes.outside(OutOfScopeReason.RESIDES_ELSEWHERE)),
                counts.get(ReachBoxes.outside(OutOfScopeReason.EX_DETAINEE)),
                counts.get(ReachBoxes.outside(OutOfScopeReason.OTHER)));
        Talks talks = new Talks(
                counts.get(ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE)),
                counts.get(ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED)),
                counts.get(ReachBoxes.notJoined(ParticipationOutcome.DOES_NOT_WANT)));
        return new Figure28Json(
                counts.get(ReachBoxes.REFERRALS),
                counts.get(ReachBoxes.UNKNOWN),
                new NotTargetGroup(counts.get(ReachBoxes.OUTSIDE), reasons),
                new TargetGroup(
                        counts.get(ReachBoxes.INSIDE),
                        counts.get(ReachBoxes.JOINED),
                        new NotJoined(counts.get(ReachBoxes.NOT_JOINED), talks)));
    }
}

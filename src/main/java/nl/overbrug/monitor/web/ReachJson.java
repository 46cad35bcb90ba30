package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.Reach;

/** The answer of {@code /api/v1/bereik}; every referral is counted once, so the parts add up. */
record ReachJson(
        @JsonProperty("aanmeldingen") int referrals,
        @JsonProperty("onbekend") int unknown,
        @JsonProperty("geenDoelgroep") NotTargetGroup notTargetGroup,
        @JsonProperty("doelgroep") TargetGroup targetGroup) {

    record NotTargetGroup(
            @JsonProperty("totaal") int total,
            @JsonProperty("redenen") Reasons reasons) {}

    /** @param exDetainee left out when there is none, as figure 28 leaves them out */
    record Reasons(
            @JsonProperty("eenmaligAdvies") int oneOffAdvice,
            @JsonProperty("enkelvoudig") int singleProblem,
            @JsonProperty("regieElders") int directionElsewhere,
            @JsonProperty("woonplaatsElders") int residesElsewhere,

            @JsonProperty("exGedetineerd") @JsonInclude(Include.NON_NULL)
            Integer exDetainee,

            @JsonProperty("anders") int other) {}

    record TargetGroup(
            @JsonProperty("totaal") int total,
            @JsonProperty("doetMee") int joined,
            @JsonProperty("doetNietMee") NotJoined notJoined) {}

    record NotJoined(
            @JsonProperty("totaal") int total,
            @JsonProperty("redenen") Talks reasons) {}

    record Talks(
            @JsonProperty("kanNietCommuniceren") int cannotCommunicate,
            @JsonProperty("nietBesproken") int notDiscussed,
            @JsonProperty("wilNiet") int doesNotWant) {}

    static ReachJson of(Reach reach) {
        int exDetainees = reach.notTargetGroup(OutOfScopeReason.EX_DETAINEE);
        Reasons reasons = new Reasons(
                reach.notTargetGroup(OutOfScopeReason.ONE_OFF_ADVICE),
                reach.notTargetGroup(OutOfScopeReason.SINGLE_PROBLEM),
                reach.notTargetGroup(OutOfScopeReason.DIRECTION_ELSEWHERE),
                reach.notTargetGroup(OutOfScopeReason.RESIDES_ELSEWHERE),
                exDetainees == 0 ? null : exDetainees,
                reach.notTargetGroup(OutOfScopeReason.OTHER));
        Talks talks = new Talks(
                reach.notJoining(ParticipationOutcome.CANNOT_COMMUNICATE),
                reach.notJoining(ParticipationOutcome.NOT_DISCUSSED),
                reach.notJoining(ParticipationOutcome.DOES_NOT_WANT));
        return new ReachJson(
                reach.referrals(),
                reach.unknown(),
                new NotTargetGroup(reach.notTargetGroup(), reasons),
                new TargetGroup(reach.targetGroup(), reach.joined(), new NotJoined(reach.notJoining(), talks)));
    }
}

package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownBoxes;

/**
 * Figure 28; every referral is counted once, so the parts add up. A number is null where it is small, or where a small one could be worked out
 * from it.
 */
record Figure28Json(
        @JsonProperty("aanmeldingen") Long referrals,
        @JsonProperty("onbekend") Long unknown,
        @JsonProperty("geenDoelgroep") NotTargetGroup notTargetGroup,
        @JsonProperty("doelgroep") TargetGroup targetGroup) {

    record NotTargetGroup(
            @JsonProperty("totaal") Long total,
            @JsonProperty("redenen") Reasons reasons) {}

    /** @param exDetainee left out when there is none, as figure 28 leaves them out, or when it may not be told */
    record Reasons(
            @JsonProperty("eenmaligAdvies") Long oneOffAdvice,
            @JsonProperty("enkelvoudig") Long singleProblem,
            @JsonProperty("regieElders") Long directionElsewhere,
            @JsonProperty("woonplaatsElders") Long residesElsewhere,

            @JsonProperty("exGedetineerd") @JsonInclude(Include.NON_NULL)
            Long exDetainee,

            @JsonProperty("anders") Long other) {}

    record TargetGroup(
            @JsonProperty("totaal") Long total,
            @JsonProperty("doetMee") Long joined,
            @JsonProperty("doetNietMee") NotJoined notJoined) {}

    record NotJoined(
            @JsonProperty("totaal") Long total,
            @JsonProperty("redenen") Talks reasons) {}

    record Talks(
            @JsonProperty("kanNietCommuniceren") Long cannotCommunicate,
            @JsonProperty("nietBesproken") Long notDiscussed,
            @JsonProperty("wilNiet") Long doesNotWant) {}

    static Figure28Json of(ShownBoxes reach) {
        Reasons reasons = new Reasons(
                number(reach, ReachBoxes.outside(OutOfScopeReason.ONE_OFF_ADVICE)),
                number(reach, ReachBoxes.outside(OutOfScopeReason.SINGLE_PROBLEM)),
                number(reach, ReachBoxes.outside(OutOfScopeReason.DIRECTION_ELSEWHERE)),
                number(reach, ReachBoxes.outside(OutOfScopeReason.RESIDES_ELSEWHERE)),
                orNone(number(reach, ReachBoxes.outside(OutOfScopeReason.EX_DETAINEE))),
                number(reach, ReachBoxes.outside(OutOfScopeReason.OTHER)));
        Talks talks = new Talks(
                number(reach, ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE)),
                number(reach, ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED)),
                number(reach, ReachBoxes.notJoined(ParticipationOutcome.DOES_NOT_WANT)));
        return new Figure28Json(
                number(reach, ReachBoxes.REFERRALS),
                number(reach, ReachBoxes.UNKNOWN),
                new NotTargetGroup(number(reach, ReachBoxes.OUTSIDE), reasons),
                new TargetGroup(
                        number(reach, ReachBoxes.INSIDE),
                        number(reach, ReachBoxes.JOINED),
                        new NotJoined(number(reach, ReachBoxes.NOT_JOINED), talks)));
    }

    private static Long number(ShownBoxes reach, String box) {
        return reach.of(box).orNull();
    }

    private static Long orNone(Long number) {
        return number == null || number == 0 ? null : number;
    }
}

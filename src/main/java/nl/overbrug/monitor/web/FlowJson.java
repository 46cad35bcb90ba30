package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownShare;

/**
 * A box of the flow.
 *
 * @param base the whole that it is a share of
 */
record FlowJson(
        @JsonProperty("aantal") CountJson count,
        @JsonProperty("van") CountJson base) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(ReachBoxes.REFERRALS, "aanmeldingen"),
            Map.entry(ReachBoxes.UNKNOWN, "onbekend"),
            Map.entry(ReachBoxes.OUTSIDE, "geenDoelgroep"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.ONE_OFF_ADVICE), "eenmaligAdvies"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.SINGLE_PROBLEM), "enkelvoudig"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.DIRECTION_ELSEWHERE), "regieElders"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.RESIDES_ELSEWHERE), "woonplaatsElders"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.EX_DETAINEE), "exGedetineerd"),
            Map.entry(ReachBoxes.outside(OutOfScopeReason.OTHER), "anders"),
            Map.entry(ReachBoxes.INSIDE, "doelgroep"),
            Map.entry(ReachBoxes.JOINED, "doetMee"),
            Map.entry(ReachBoxes.NOT_JOINED, "doetNietMee"),
            Map.entry(ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE), "kanNietCommuniceren"),
            Map.entry(ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED), "nietBesproken"),
            Map.entry(ReachBoxes.notJoined(ParticipationOutcome.DOES_NOT_WANT), "wilNiet"));

    /** @param accepted who joined, of those who were asked: no box of the flow, so it stands below it */
    static Map<String, FlowJson> of(Box flow, ShownShare accepted) {
        Map<String, FlowJson> boxes = new LinkedHashMap<>();
        flow.lines().stream().map(Box.Line::box).forEach(box -> boxes.put(NAMES.get(box.counted()), of(box.share())));
        boxes.put("doetMeeVanGevraagd", of(accepted));
        return boxes;
    }

    private static FlowJson of(ShownShare share) {
        return new FlowJson(CountJson.of(share.count(), share.fraction()), CountJson.of(share.base()));
    }
}

package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
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
            Map.entry("monitor.vak.aanmeldingen", "aanmeldingen"),
            Map.entry("monitor.vak.onbekend", "onbekend"),
            Map.entry("monitor.vak.geen-doelgroep", "geenDoelgroep"),
            Map.entry(OutOfScopeReason.ONE_OFF_ADVICE.messageKey(), "eenmaligAdvies"),
            Map.entry(OutOfScopeReason.SINGLE_PROBLEM.messageKey(), "enkelvoudig"),
            Map.entry(OutOfScopeReason.DIRECTION_ELSEWHERE.messageKey(), "regieElders"),
            Map.entry(OutOfScopeReason.RESIDES_ELSEWHERE.messageKey(), "woonplaatsElders"),
            Map.entry(OutOfScopeReason.EX_DETAINEE.messageKey(), "exGedetineerd"),
            Map.entry(OutOfScopeReason.OTHER.messageKey(), "anders"),
            Map.entry("monitor.vak.doelgroep", "doelgroep"),
            Map.entry("monitor.vak.doet-mee", "doetMee"),
            Map.entry("monitor.vak.doet-niet-mee", "doetNietMee"),
            Map.entry(ParticipationOutcome.CANNOT_COMMUNICATE.messageKey(), "kanNietCommuniceren"),
            Map.entry(ParticipationOutcome.NOT_DISCUSSED.messageKey(), "nietBesproken"),
            Map.entry(ParticipationOutcome.DOES_NOT_WANT.messageKey(), "wilNiet"));

    /** @param accepted who joined, of those who were asked: no box of the flow, so it stands below it */
    static Map<String, FlowJson> of(Box flow, ShownShare accepted) {
        Map<String, FlowJson> boxes = new LinkedHashMap<>();
        flow.lines().stream()
                .map(line -> line.box().share())
                .forEach(share -> boxes.put(NAMES.get(share.label()), of(share)));
        boxes.put("doetMeeVanGevraagd", of(accepted));
        return boxes;
    }

    private static FlowJson of(ShownShare share) {
        return new FlowJson(CountJson.of(share.count(), share.fraction()), CountJson.of(share.base()));
    }
}

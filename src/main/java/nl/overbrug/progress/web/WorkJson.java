package nl.overbrug.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.progress.ActionFigures;
import nl.overbrug.progress.ActionGroup;
import nl.overbrug.progress.ActionPart;
import nl.overbrug.progress.DaysFigures;
import nl.overbrug.progress.DaysFigures.Quartiles;
import nl.overbrug.progress.GoalFigures;
import nl.overbrug.progress.PillarGoals;

/**
 * Goals and actions.
 *
 * @param allGoals left out, as a division of actions, when a small number could be worked out from it
 * @param groups actions with and without a voucher, by difficulty, and by both, as they stand on the page
 */
@JsonInclude(Include.NON_NULL)
record WorkJson(
        @JsonProperty("doelen") List<Goals> goals,
        @JsonProperty("alleDoelen") Goals allGoals,
        @JsonProperty("acties") Map<String, CountJson> actions,
        @JsonProperty("actiesPerGroep") List<Actions> groups,
        @JsonProperty("dagenTotGedaan") List<Days> days) {

    /** @param pillar left out for all together */
    @JsonInclude(Include.NON_NULL)
    record Goals(
            @JsonProperty("pijler") String pillar,
            @JsonProperty("bereikt") Map<String, CountJson> reached,
            @JsonProperty("belemmeringEnStrategie") Map<String, CountJson> foreseen) {

        static Goals of(PillarGoals goals) {
            return new Goals(
                    goals.pillar() == null ? null : goals.pillar().name(),
                    ProgressJson.numbers(goals.reached(), List.of("bereikt", "nietBereikt")),
                    ProgressJson.numbers(goals.foreseen(), List.of("met", "zonder")));
        }
    }

    /**
     * @param voucher with one in prospect ({@code VOUCHER}) or without ({@code NONE}); left out for both
     * @param difficulty left out for all
     */
    @JsonInclude(Include.NON_NULL)
    record Actions(
            @JsonProperty("bon") String voucher,
            @JsonProperty("moeilijkheid") String difficulty,
            @JsonProperty("aantallen") Map<String, CountJson> counts) {

        static Actions of(ActionGroup group) {
            return new Actions(group.part().voucher(), level(group.part()), done(group));
        }
    }

    /**
     * @param voucher with one in prospect ({@code VOUCHER}) or without ({@code NONE}); left out for both
     * @param difficulty left out for all
     * @param done first quartile, median and third quartile; left out when they are not shown
     */
    @JsonInclude(Include.NON_NULL)
    record Days(
            @JsonProperty("bon") String voucher,
            @JsonProperty("moeilijkheid") String difficulty,
            @JsonProperty("acties") CountJson actions,
            @JsonProperty("gedaan") Map<String, Double> done,
            @JsonProperty("verteld") Map<String, Double> reported) {

        static Days of(DaysFigures days) {
            ActionPart part = days.part();
            return new Days(
                    part.voucher(),
                    level(part),
                    CountJson.of(days.actions()),
                    quartiles(days.done()),
                    quartiles(days.reported()));
        }

        private static Map<String, Double> quartiles(Quartiles quartiles) {
            if (quartiles == null) {
                return null;
            }
            Map<String, Double> days = new LinkedHashMap<>();
            days.put("eersteKwartiel", quartiles.first());
            days.put("mediaan", quartiles.median());
            days.put("derdeKwartiel", quartiles.third());
            return days;
        }
    }

    static WorkJson of(GoalFigures goals, ActionFigures actions) {
        return new WorkJson(
                goals.pillars().stream().map(Goals::of).toList(),
                goals.all() == null ? null : Goals.of(goals.all()),
                done(actions.all()),
                actions.lines().stream().skip(1).map(Actions::of).toList(),
                actions.days().stream().map(Days::of).toList());
    }

    private static String level(ActionPart part) {
        return part.difficulty() == null ? null : part.difficulty().name();
    }

    private static Map<String, CountJson> done(ActionGroup group) {
        return ProgressJson.numbers(group.done(), List.of("gedaan", "nietGedaan"));
    }
}

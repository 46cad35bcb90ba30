package nl.overbrug.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.progress.ActionFigures;
import nl.overbrug.progress.ActionGroup;
import nl.overbrug.progress.ActionPart;
import nl.overbrug.progress.DaysFigures;
import nl.overbrug.progress.DaysFigures.Quartiles;
import nl.overbrug.progress.GoalFigures;
import nl.overbrug.progress.PillarGoals;
import nl.overbrug.progress.web.ProgressJson.Number;

/**
 * Goals and actions.
 *
 * @param allGoals left out, and a division of actions empty, when a small number could be worked out from it
 */
@JsonInclude(Include.NON_NULL)
record WorkJson(
        @JsonProperty("doelen") List<Goals> goals,
        @JsonProperty("alleDoelen") Goals allGoals,
        @JsonProperty("acties") Map<String, Number> actions,
        @JsonProperty("actiesMetEnZonderBon") List<Map<String, Number>> byVoucher,
        @JsonProperty("actiesNaarMoeilijkheid") List<Map<String, Number>> byDifficulty,
        @JsonProperty("dagenTotGedaan") List<Days> days) {

    /** @param pillar left out for all together */
    @JsonInclude(Include.NON_NULL)
    record Goals(
            @JsonProperty("pijler") String pillar,
            @JsonProperty("bereikt") Map<String, Number> reached,
            @JsonProperty("belemmeringEnStrategie") Map<String, Number> foreseen) {

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
     * @param done first quartile, median and third quartile; left out when they are not shown
     */
    @JsonInclude(Include.NON_NULL)
    record Days(
            @JsonProperty("bon") String voucher,
            @JsonProperty("moeilijkheid") String difficulty,
            @JsonProperty("acties") Number actions,
            @JsonProperty("gedaan") Map<String, Double> done,
            @JsonProperty("verteld") Map<String, Double> reported) {

        static Days of(DaysFigures days) {
            ActionPart part = days.part();
            String difficulty =
                    part.difficulty() == null ? null : part.difficulty().name();
            return new Days(
                    part.voucher(),
                    difficulty,
                    Number.of(days.actions()),
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
                actions.byVoucher().stream().map(WorkJson::done).toList(),
                actions.byDifficulty().stream().map(WorkJson::done).toList(),
                actions.days().stream().map(Days::of).toList());
    }

    private static Map<String, Number> done(ActionGroup group) {
        return ProgressJson.numbers(group.done(), List.of("gedaan", "nietGedaan"));
    }
}

package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.overbrug.figure.CountJson;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.NotAsked;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownBoxes;

/** Who was not reached by the question: of everything and of a part by year, of a year by month. */
record NotAskedJson(
        @JsonProperty("n") CountJson base,
        @JsonProperty("perPeriode") List<OfPeriod> lines) {

    /**
     * @param from its first day
     * @param kind {@code JAAR} or {@code MAAND}
     * @param askAgain with whom a day to ask again was agreed
     * @param overdue of those, the ones whose day has passed
     */
    record OfPeriod(
            @JsonProperty("vanaf") LocalDate from,
            @JsonProperty("periode") String kind,
            @JsonProperty("nietBesproken") CountJson notDiscussed,
            @JsonProperty("kanNietCommuniceren") CountJson cannotCommunicate,
            @JsonProperty("opnieuwVragen") CountJson askAgain,
            @JsonProperty("dagVoorbij") CountJson overdue) {

        static OfPeriod of(NotAsked line) {
            return new OfPeriod(
                    line.from(),
                    line.year() ? "JAAR" : "MAAND",
                    CountJson.of(line.notDiscussed()),
                    CountJson.of(line.cannotCommunicate()),
                    CountJson.of(line.askAgain()),
                    CountJson.of(line.overdue()));
        }
    }

    static NotAskedJson of(ShownBoxes reach, List<NotAsked> lines) {
        return new NotAskedJson(
                CountJson.of(reach.together(
                        ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED),
                        ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE))),
                lines.stream().map(OfPeriod::of).toList());
    }
}

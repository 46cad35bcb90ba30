package nl.overbrug.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.progress.ScaleFigures;
import nl.overbrug.progress.ScoreFigures;
import nl.overbrug.progress.ShownMean;

/** Scores of questionnaires, and how reliable their scales are. */
record ScoreJson(
        @JsonProperty("scores") List<Score> scores,
        @JsonProperty("schalen") List<Scale> scales) {

    /** @param missing all others of the view */
    record Mean(
            @JsonProperty("n") CountJson people,
            @JsonProperty("ontbreekt") CountJson missing,
            @JsonProperty("gemiddelde") Double mean) {

        static Mean of(ShownMean mean) {
            return new Mean(CountJson.of(mean.people()), CountJson.of(mean.missing()), mean.mean());
        }
    }

    /**
     * The norm group that a score is held against.
     *
     * @param line what a score above the norm is higher than
     * @param above the share of the group that is above it, from 0 to 1
     */
    record NormGroup(
            @JsonProperty("n") int people,
            @JsonProperty("gemiddelde") double mean,
            @JsonProperty("grens") double line,
            @JsonProperty("aandeelBoven") double above) {

        static final NormGroup SCARCITY = new NormGroup(
                ScoreFigures.NORM_PEOPLE, ScoreFigures.NORM_MEAN, ScoreFigures.NORM_HIGH, ScoreFigures.NORM_SHARE);
    }

    /**
     * @param lower of the 95% interval of the mean difference
     * @param marks against the norm of the instrument; left out when it has none
     * @param from60 the share with a T-score of 60 or higher, from 0 to 1; null when it may not be shown, or it is no T-score
     * @param norm left out when there is no norm group
     */
    record Score(
            @JsonProperty("score") String score,
            @JsonProperty("begin") Mean start,
            @JsonProperty("laatste") Mean last,
            @JsonProperty("verschil") Mean change,
            @JsonProperty("ondergrens") Double lower,
            @JsonProperty("bovengrens") Double upper,
            @JsonProperty("p") Double p,

            @JsonProperty("bijBegin") @JsonInclude(Include.NON_NULL)
            Map<String, CountJson> marks,

            @JsonProperty("bijLaatste") @JsonInclude(Include.NON_NULL)
            Map<String, CountJson> lastMarks,

            @JsonProperty("vanaf60BijBegin") Double from60,
            @JsonProperty("vanaf60BijLaatste") Double lastFrom60,

            @JsonProperty("norm") @JsonInclude(Include.NON_NULL)
            NormGroup norm,

            @JsonProperty("nietTeBerekenen") CountJson uncomputed) {

        static Score of(ScoreFigures figures) {
            boolean interval = figures.interval() != null;
            return new Score(
                    figures.score(),
                    Mean.of(figures.start()),
                    Mean.of(figures.last()),
                    Mean.of(figures.change()),
                    interval ? (Double) figures.interval().lower() : null,
                    interval ? (Double) figures.interval().upper() : null,
                    figures.p(),
                    numbers(figures.marks(), figures),
                    numbers(figures.lastMarks(), figures),
                    figures.isTScore() ? ScoreFigures.from60(figures.marks()) : null,
                    figures.isTScore() ? ScoreFigures.from60(figures.lastMarks()) : null,
                    figures.hasNormLine() ? NormGroup.SCARCITY : null,
                    CountJson.of(figures.uncomputed()));
        }

        private static Map<String, CountJson> numbers(ShownParts marks, ScoreFigures figures) {
            List<String> names =
                    figures.isTScore() ? List.of("vanaf65", "van60Tot65", "onder60") : List.of("bovenNorm", "totNorm");
            return marks == null ? null : ProgressJson.numbers(marks, names);
        }
    }

    record Scale(
            @JsonProperty("score") String score,
            @JsonProperty("items") int items,
            @JsonProperty("n") CountJson people,
            @JsonProperty("ontbreekt") CountJson missing,
            @JsonProperty("alfa") Double alpha) {

        static Scale of(ScaleFigures figures) {
            return new Scale(
                    figures.score(),
                    figures.items(),
                    CountJson.of(figures.people()),
                    CountJson.of(figures.missing()),
                    figures.alpha());
        }
    }

    static ScoreJson of(List<ScoreFigures> scores, List<ScaleFigures> scales) {
        return new ScoreJson(
                scores.stream().map(Score::of).toList(),
                scales.stream().map(Scale::of).toList());
    }
}

package nl.overbrug.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Interval;
import nl.overbrug.statistics.PairedChange;

/**
 * One score over people: at the first planned measurement, at the one that counts as the last, and the difference for who has both.
 *
 * @param score its code, for instance {@code QLI_HEALTH}
 * @param interval of the mean difference; null when it may not be shown. So is {@code p}, of the paired t test
 * @param marks at the start, against the norm of the instrument: see {@link #marksOf}; null when it has none
 * @param lastMarks the same at the last
 * @param uncomputed questionnaires with too few answers to compute it
 */
public record ScoreFigures(
        String score,
        ShownMean start,
        ShownMean last,
        ShownMean change,
        Interval interval,
        Double p,
        ShownParts marks,
        ShownParts lastMarks,
        Shown uncomputed) {

    /** Those that a mean is made of, in the order of a page. */
    static final List<String> SCORES = List.of(
            "QLI_TOTAL",
            "QLI_HEALTH",
            "QLI_SOCIO_ECONOMIC",
            "QLI_PSYCHOLOGICAL",
            "QLI_FAMILY",
            ScoreFigures.FIVE_POINTS,
            ScoreFigures.SCARCITY,
            ScoreFigures.ALLIANCE);

    /** T-scores of the BRIEF-A: its nine scales, two indices and total. */
    static final List<String> T_SCORES = Stream.of(
                    "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "GR", "MC", "TOT")
            .map(scale -> "BRIEF_A_" + scale)
            .toList();

    /** The words for {@link #marks}, as in the figures that are kept. */
    static List<String> marksOf(String score) {
        return score.startsWith("BRIEF_A_") ? List.of("HIGH", "RAISED", "USUAL") : List.of("ABOVE_NORM", "UP_TO_NORM");
    }

    /** The Dutch norm group of the PIFS on seven points: section 2.3.1 of the evaluation. */
    public static final int NORM_PEOPLE = 1115;

    public static final double NORM_MEAN = 1.96;

    /** A tenth of the norm group is above it; {@code monitor_score_cell} of the database says the same. */
    public static final double NORM_HIGH = 3.67;

    public static final double NORM_SHARE = 0.1;

    /** Who has this score has the next one too, converted. */
    static final String FIVE_POINTS = "PIFS_5";

    static final String SCARCITY = "PIFS_7";

    /** What a mentor never sees of one participant. */
    static final String ALLIANCE = "WAV";

    /** Whether there is a norm to hold a score against. */
    static boolean isMarked(String score) {
        return score.equals(SCARCITY) || T_SCORES.contains(score);
    }

    /** @param untold of which no mean is told, for another view would tell what one person answered */
    static List<ScoreFigures> of(ScoreSums sums, ShownBoxes boxes, Set<String> untold) {
        return Stream.concat(SCORES.stream(), T_SCORES.stream())
                .filter(sums::has)
                .map(score -> of(score, untold.contains(score) ? sums.without(score) : sums, boxes))
                .toList();
    }

    private static ScoreFigures of(String score, ScoreSums sums, ShownBoxes boxes) {
        PairedChange change = PairedChange.of(sums.of(score, ScoreBoxes.CHANGE));
        ShownMean changed = mean(score, ScoreBoxes.CHANGE, sums, boxes);
        boolean enough = changed.mean() != null;
        return new ScoreFigures(
                score,
                mean(score, ScoreBoxes.START, sums, boxes),
                mean(score, ScoreBoxes.LAST, sums, boxes),
                changed,
                enough ? change.interval().orElse(null) : null,
                enough && change.p().isPresent() ? (Double) change.p().getAsDouble() : null,
                isMarked(score) ? marks(score, ScoreBoxes.START, boxes) : null,
                isMarked(score) ? marks(score, ScoreBoxes.LAST, boxes) : null,
                boxes.of(ScoreBoxes.of(score, ScoreBoxes.UNCOMPUTED)));
    }

    private static ShownParts marks(String score, String moment, ShownBoxes boxes) {
        return boxes.parts(ScoreBoxes.of(score, moment), ScoreBoxes.marks(score, moment));
    }

    private static ShownMean mean(String score, String moment, ScoreSums sums, ShownBoxes boxes) {
        return ShownMean.of(
                sums.of(score, moment),
                boxes.of(ScoreBoxes.of(score, moment)),
                boxes.of(ScoreBoxes.missing(score, moment)));
    }

    public String messageKey() {
        return "meetscore." + score;
    }

    /** For a table: at the start, at the last, the difference. */
    public List<ShownMean> means() {
        return List.of(start, last, change);
    }

    /** The share with a T-score of 60 or higher, among the marks of a measurement; null when it may not be shown. */
    public static Double from60(ShownParts marks) {
        Double below = marks.parts().get(2).fraction();
        return below == null ? null : (Double) (1 - below);
    }

    /** Whether it is measured against a line of {@link #NORM_MEAN} and {@link #NORM_HIGH}. */
    public boolean hasNormLine() {
        return score.equals(SCARCITY);
    }

    public double normMean() {
        return NORM_MEAN;
    }

    public double normHigh() {
        return NORM_HIGH;
    }

    public boolean isTScore() {
        return T_SCORES.contains(score);
    }
}

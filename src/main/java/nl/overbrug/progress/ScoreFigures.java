package nl.overbrug.progress;

import java.util.List;
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
        Shown uncomputed) {

    /** Those that a mean is made of, in the order of a page. */
    static final List<String> SCORES = List.of(
            "QLI_TOTAL",
            "QLI_HEALTH",
            "QLI_SOCIO_ECONOMIC",
            "QLI_PSYCHOLOGICAL",
            "QLI_FAMILY",
            "PIFS_5",
            "PIFS_7",
            "WAV");

    /** T-scores of the BRIEF-A: its nine scales, two indices and total. */
    static final List<String> T_SCORES = Stream.of(
                    "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "GR", "MC", "TOT")
            .map(scale -> "BRIEF_A_" + scale)
            .toList();

    /** The words for {@link #marks}, as in the figures that are kept. */
    static List<String> marksOf(String score) {
        return score.startsWith("BRIEF_A_") ? List.of("HIGH", "RAISED", "USUAL") : List.of("ABOVE_NORM", "UP_TO_NORM");
    }

    static List<ScoreFigures> of(ScoreSums sums, ShownBoxes boxes) {
        return Stream.concat(SCORES.stream(), T_SCORES.stream())
                .filter(sums::has)
                .map(score -> of(score, sums, boxes))
                .toList();
    }

    private static ScoreFigures of(String score, ScoreSums sums, ShownBoxes boxes) {
        PairedChange change = PairedChange.of(sums.of(score, "CHANGE"));
        ShownMean changed = mean(score, "CHANGE", sums, boxes);
        boolean enough = changed.mean() != null;
        boolean hasNorm = score.equals("PIFS_7") || T_SCORES.contains(score);
        return new ScoreFigures(
                score,
                mean(score, "START", sums, boxes),
                mean(score, "LAST", sums, boxes),
                changed,
                enough ? change.interval().orElse(null) : null,
                enough && change.p().isPresent() ? (Double) change.p().getAsDouble() : null,
                hasNorm ? boxes.parts(ProgressBoxes.marked(score), ProgressBoxes.marks(score)) : null,
                boxes.of(ProgressBoxes.of(score, "UNCOMPUTED")));
    }

    private static ShownMean mean(String score, String moment, ScoreSums sums, ShownBoxes boxes) {
        return ShownMean.of(sums.of(score, moment), boxes.of(ProgressBoxes.of(score, moment)));
    }

    public String messageKey() {
        return "meetscore." + score;
    }

    /** For a table: at the start, at the last, the difference. */
    public List<ShownMean> means() {
        return List.of(start, last, change);
    }

    /** The share with a T-score of 60 or higher; null when it may not be shown. */
    public Double from60() {
        Double below = marks.parts().get(2).fraction();
        return below == null ? null : (Double) (1 - below);
    }

    public boolean isTScore() {
        return T_SCORES.contains(score);
    }
}

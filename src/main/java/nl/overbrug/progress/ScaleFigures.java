package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Reliability;

/**
 * How far the items of one scale hang together.
 *
 * @param score its code
 * @param items how many
 * @param people who answered all of them
 * @param missing who have the score, but did not answer all of them
 * @param alpha Cronbach's; null when it may not be shown or cannot be computed
 */
public record ScaleFigures(String score, int items, Shown people, Shown missing, Double alpha) {

    static List<ScaleFigures> of(ScoreSums sums, ShownBoxes boxes) {
        return ScoreFigures.SCORES.stream()
                .filter(score -> sums.complete(score) > 0)
                .map(score -> of(score, sums, boxes))
                .toList();
    }

    private static ScaleFigures of(String score, ScoreSums sums, ShownBoxes boxes) {
        Shown people = boxes.of(ScoreBoxes.complete(score));
        Reliability reliability = Reliability.ofSums(sums.items(score), sums.total(score));
        boolean shown = people.isExact()
                && ShownParts.isEnough(reliability.n())
                && reliability.alpha().isPresent();
        return new ScaleFigures(
                score,
                sums.items(score).size(),
                people,
                boxes.of(ScoreBoxes.incomplete(score)),
                shown ? (Double) reliability.alpha().getAsDouble() : null);
    }

    public String messageKey() {
        return "meetscore." + score;
    }
}

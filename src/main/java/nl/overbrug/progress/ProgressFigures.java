package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.monitor.ShownParts;

/**
 * All figures of progress in one view.
 *
 * @param trajectories measured twice or more, once, never
 * @param changes one for each comparison
 * @param moments one for each
 */
public record ProgressFigures(
        ShownParts trajectories,
        List<ChangeFigures> changes,
        List<MomentFigures> moments,
        GoalFigures goals,
        ActionFigures actions,
        List<ScoreFigures> scores,
        List<ScaleFigures> scales) {

    /** Whether no trajectory began. */
    public boolean isEmpty() {
        return trajectories.base().isExact() && trajectories.base().number() == 0;
    }

    /** The scores that have a line of the norm group to lie above or below. */
    public List<ScoreFigures> normed() {
        return scores.stream().filter(ScoreFigures::hasNormLine).toList();
    }
}

package nl.overbrug.progress.web;

import java.util.List;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.progress.ActionFigures;
import nl.overbrug.progress.ChangeFigures;
import nl.overbrug.progress.GoalFigures;
import nl.overbrug.progress.MomentFigures;
import nl.overbrug.progress.ProgressReport;
import nl.overbrug.progress.ScaleFigures;
import nl.overbrug.progress.ScoreFigures;

/** All that the page of progress shows, asked once. */
public record ProgressData(
        ShownParts trajectories,
        List<ChangeFigures> changes,
        List<MomentFigures> moments,
        GoalFigures goals,
        ActionFigures actions,
        List<ScoreFigures> scores,
        List<ScaleFigures> scales) {

    static ProgressData of(ProgressReport report, Scope scope) {
        return new ProgressData(
                report.trajectories(scope),
                report.changes(scope),
                report.moments(scope),
                report.goals(scope),
                report.actions(scope),
                report.scores(scope),
                report.scales(scope));
    }

    /** Whether no trajectory began. */
    public boolean isEmpty() {
        return trajectories.base().isExact() && trajectories.base().number() == 0;
    }

    /** The scores that have a line of the norm group to lie above or below. */
    public List<ScoreFigures> normed() {
        return scores.stream().filter(ScoreFigures::hasNormLine).toList();
    }
}

package nl.overbrug.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Cells;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeRights;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.monitor.Views;
import nl.overbrug.reward.Catalogue;
import org.springframework.stereotype.Service;

/**
 * How participants get on whose trajectory began in a period. Who came back in it counts once, with the first trajectory. What is given may be shown
 * as it is: no small numbers, nobody's own figures. Who may not see the view gets an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class ProgressReport {

    private final Cells cells;
    private final Views views;
    private final ScopeRights rights;
    private final MovableClock clock;
    private final Catalogue catalogue;

    ProgressReport(Cells cells, Views views, ScopeRights rights, MovableClock clock, Catalogue catalogue) {
        this.cells = cells;
        this.views = views;
        this.rights = rights;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** Everything, with what figures have in common asked once. */
    public ProgressFigures of(Scope scope) {
        Wholes wholes = wholes(scope);
        ShownBoxes scored = scored(wholes, scope);
        return new ProgressFigures(
                trajectories(scope),
                changes(wholes, scope),
                moments(wholes, scope),
                goals(scope),
                actions(scope),
                scores(scored, scope),
                scales(scored, scope));
    }

    /** All trajectories: measured twice or more, once, never. */
    private ShownParts trajectories(Scope scope) {
        return shown(ProgressBoxes.trajectories(), scope).parts(ProgressBoxes.ALL, ProgressBoxes.times());
    }

    /** Change on the pillars, one for each comparison. */
    private List<ChangeFigures> changes(Wholes wholes, Scope scope) {
        return ChangeFigures.of(wholes, shown(ProgressBoxes.changes(wholes), scope), tallies("change", scope));
    }

    /** Who was measured at each moment and where they stood. */
    private List<MomentFigures> moments(Wholes wholes, Scope scope) {
        ShownBoxes boxes = shown(ProgressBoxes.moments(wholes), scope);
        return Stream.of(MeasuredMoment.values())
                .map(moment -> MomentFigures.of(moment, wholes, boxes))
                .toList();
    }

    /** Goals on each pillar, and whether obstacles were foreseen. */
    private GoalFigures goals(Scope scope) {
        return GoalFigures.of(shown(WorkBoxes.goals(), scope), tallies("goal", scope), tallies("goal-people", scope));
    }

    /** Actions planned and done, and in how many days. */
    private ActionFigures actions(Scope scope) {
        ShownParts all = shown(WorkBoxes.actions(), scope).parts(WorkBoxes.PLANNED, WorkBoxes.DEEDS);
        return ActionFigures.of(
                scope,
                all,
                new ActionTallies(
                        tallies("action", scope),
                        tallies("action-people", scope),
                        tallies("action-days", scope),
                        catalogue.difficulties()));
    }

    /** Scores of questionnaires: only means, never of one person. */
    private List<ScoreFigures> scores(ShownBoxes boxes, Scope scope) {
        ScoreSums sums = new ScoreSums(cells.sums("score", scope), Map.of());
        boolean five = scope.showsAll() || !sums.has(ScoreFigures.FIVE_POINTS) || areAllOnFive(scope);
        return ScoreFigures.of(five ? sums : sums.without(ScoreFigures.FIVE_POINTS), boxes, untold(scope));
    }

    /**
     * Whether the score on five points is of the same people as the one on seven, in all years together and so in every view. Otherwise who answered on
     * seven would be the difference.
     */
    private boolean areAllOnFive(Scope scope) {
        return views.everything(ScoreBoxes.onSeven(), scope)
                .of(ScoreBoxes.ON_SEVEN)
                .equals(Shown.exactly(0));
    }

    /** How reliable the scales are. */
    private List<ScaleFigures> scales(ShownBoxes boxes, Scope scope) {
        ScoreSums sums = new ScoreSums(Map.of(), cells.sums("scale", scope));
        for (String score : untold(scope)) {
            sums = sums.without(score);
        }
        return ScaleFigures.of(sums, boxes);
    }

    /** All years of a caseload without one of them may be one participant. */
    private static Set<String> untold(Scope scope) {
        boolean year = scope.part() == Scope.Part.CASELOAD && scope.counted() == Scope.Counted.YEAR;
        return year ? Set.of(ScoreFigures.ALLIANCE) : Set.of();
    }

    /** From the first month in which a trajectory began to the last; this year when there is none. */
    public Period everything() {
        rights.require();
        return cells.everything("trajectory").orElse(new Period(today().withDayOfYear(1), today()));
    }

    private LocalDate today() {
        return clock.today();
    }

    private Wholes wholes(Scope scope) {
        rights.require(scope);
        return Wholes.of(views.everything(ProgressBoxes.measured(), scope));
    }

    private ShownBoxes scored(Wholes wholes, Scope scope) {
        return shown(ScoreBoxes.scores(wholes), scope);
    }

    private ShownBoxes shown(Views.Counted counted, Scope scope) {
        rights.require(scope);
        return views.of(counted, scope);
    }

    private Tallies tallies(String measure, Scope scope) {
        rights.require(scope);
        return new Tallies(cells.counts(measure, scope));
    }
}

package nl.overbrug.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Cells;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeRights;
import nl.overbrug.monitor.ShownParts;
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
    private final ScopeRights rights;
    private final MovableClock clock;
    private final Catalogue catalogue;

    ProgressReport(Cells cells, ScopeRights rights, MovableClock clock, Catalogue catalogue) {
        this.cells = cells;
        this.rights = rights;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** All trajectories: measured twice or more, once, never. */
    public ShownParts trajectories(Scope scope) {
        Tallies measured = tallies("trajectory", scope);
        return ShownParts.ofPeople(List.of(measured.of("TWICE"), measured.of("ONCE"), measured.of("NEVER")));
    }

    /** Change on the pillars, one for each comparison. */
    public List<ChangeFigures> changes(Scope scope) {
        return ChangeFigures.of(tallies("change", scope));
    }

    /** Who was measured at each moment and where they stood. */
    public List<MomentFigures> moments(Scope scope) {
        Tallies stands = tallies("moment", scope);
        Tallies positions = tallies("position", scope);
        return Stream.of(MeasuredMoment.values())
                .map(moment ->
                        new MomentFigures(moment, stands(moment.name(), stands), pillars(moment.name(), positions)))
                .toList();
    }

    /** Goals on each pillar, and whether obstacles were foreseen. */
    public GoalFigures goals(Scope scope) {
        return GoalFigures.of(tallies("goal", scope), tallies("goal-people", scope));
    }

    /** Actions planned and done, and in how many days. */
    public ActionFigures actions(Scope scope) {
        return ActionFigures.of(new ActionTallies(
                tallies("action", scope),
                tallies("action-people", scope),
                tallies("action-days", scope),
                catalogue.difficulties()));
    }

    /** Scores of questionnaires: only means, never of one person. */
    public List<ScoreFigures> scores(Scope scope) {
        rights.require(scope);
        return ScoreFigures.of(new ScoreSums(cells.sums("score", scope), Map.of()), tallies("score-mark", scope));
    }

    /** How reliable the scales are. */
    public List<ScaleFigures> scales(Scope scope) {
        rights.require(scope);
        return ScaleFigures.of(new ScoreSums(Map.of(), cells.sums("scale", scope)));
    }

    /** From the first month in which a trajectory began to the last; this year when there is none. */
    public Period everything() {
        rights.require();
        return cells.everything("trajectory").orElse(new Period(today().withDayOfYear(1), today()));
    }

    private LocalDate today() {
        return clock.today();
    }

    private static ShownParts stands(String moment, Tallies stands) {
        return ShownParts.ofPeople(List.of(
                stands.of(moment, "DONE"),
                stands.of(moment, "PLANNED") + stands.of(moment, "OPEN"),
                stands.of(moment, "MISSED"),
                stands.of(moment, "DECLINED"),
                stands.of(moment, "LAPSED"),
                stands.of(moment, "NONE")));
    }

    private static List<PillarPositions> pillars(String moment, Tallies positions) {
        List<PillarPositions> pillars = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            List<Integer> steps = IntStream.rangeClosed(1, 5)
                    .mapToObj(step -> positions.of(moment, pillar.name(), Integer.toString(step)))
                    .toList();
            pillars.add(PillarPositions.of(
                    pillar,
                    steps,
                    positions.without(moment + " " + pillar.name(), "NOT_APPLICABLE", "LATER", "MISSING")));
        }
        return pillars;
    }

    private Tallies tallies(String measure, Scope scope) {
        rights.require(scope);
        return new Tallies(cells.counts(measure, scope));
    }
}

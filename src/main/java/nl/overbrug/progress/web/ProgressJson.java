package nl.overbrug.progress.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.figure.InForce;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.monitor.ShownParts.Part;
import nl.overbrug.progress.MomentFigures;
import nl.overbrug.progress.PillarChange;
import nl.overbrug.progress.PillarPositions;
import nl.overbrug.progress.ProgressReport;

/**
 * The answer of {@code /api/v1/voortgang}.
 *
 * @param rules the versions that held in the period
 */
record ProgressJson(
        @JsonProperty("trajecten") Map<String, Number> trajectories,
        @JsonProperty("verandering") Map<String, List<Change>> changes,
        @JsonProperty("metingen") Map<String, Moment> moments,
        @JsonProperty("werk") WorkJson work,
        @JsonProperty("scores") ScoreJson scores,
        @JsonProperty("regels") List<InForce> rules) {

    private static final List<String> MEASURED = List.of("tweeKeerOfVaker", "eenKeer", "niet");
    private static final List<String> STANDS =
            List.of("gemeten", "nogNiet", "voorbij", "wildeNiet", "beeindigd", "nietGepland");
    private static final List<String> COARSE = List.of("trede1En2", "trede3Tot5");
    private static final List<String> STEPS =
            IntStream.rangeClosed(1, 5).mapToObj(step -> "trede" + step).toList();

    /**
     * A count, as far as it may be shown.
     *
     * @param number null when it is not shown
     * @param kind {@code EXACT}, {@code SMALL} (1 to 4) or {@code WITHHELD}
     * @param fraction of the base it is a part of, from 0 to 1; null when it is not shown
     */
    record Number(
            @JsonProperty("aantal") Long number,
            @JsonProperty("weergave") String kind,
            @JsonProperty("aandeel") Double fraction) {

        static Number of(Shown shown) {
            return of(new Part(shown, null));
        }

        static Number of(Part part) {
            return new Number(part.count().orNull(), part.count().kind().name(), part.fraction());
        }
    }

    /**
     * @param without who has no step both times
     * @param withoutInBase whether they are counted in n, for a small number would follow from an n without them
     * @param ofAll whether they are of all trajectories, not of who was measured both times
     */
    record Change(
            @JsonProperty("pijler") String pillar,
            @JsonProperty("aantallen") Map<String, Number> counts,
            @JsonProperty("zonderTrede") Number without,
            @JsonProperty("nMetZonderTrede") boolean withoutInBase,
            @JsonProperty("vanAlleTrajecten") boolean ofAll,
            @JsonProperty("nietVanToepassing") Number notApplicable,
            @JsonProperty("ontbreekt") Number missing,
            @JsonProperty("p") Double p,
            @JsonProperty("pNaHolm") Double adjusted) {

        static Change of(PillarChange change, boolean ofAll) {
            return new Change(
                    change.pillar().name(),
                    numbers(change.changes(), List.of("vooruit", "achteruit", "gelijk")),
                    Number.of(change.changes().without()),
                    change.changes().isWithFew(),
                    ofAll,
                    Number.of(change.notApplicable()),
                    Number.of(change.missing()),
                    change.p(),
                    change.adjusted());
        }
    }

    record Moment(
            @JsonProperty("trajecten") Map<String, Number> stands,
            @JsonProperty("pijlers") List<Positions> pillars) {

        static Moment of(MomentFigures figures) {
            return new Moment(
                    numbers(figures.stands(), STANDS),
                    figures.pillars().stream()
                            .map(positions -> Positions.of(positions, figures.ofAll()))
                            .toList());
        }
    }

    /**
     * @param without who gave no step
     * @param withoutInBase whether they are counted in n, for a small number would follow from an n without them
     * @param ofAll whether they are of all trajectories, not of who was measured
     */
    record Positions(
            @JsonProperty("pijler") String pillar,
            @JsonProperty("aantallen") Map<String, Number> counts,
            @JsonProperty("zonderTrede") Number without,
            @JsonProperty("nMetZonderTrede") boolean withoutInBase,
            @JsonProperty("vanAlleTrajecten") boolean ofAll,
            @JsonProperty("nietVanToepassing") Number notApplicable,
            @JsonProperty("later") Number later,
            @JsonProperty("ontbreekt") Number missing) {

        static Positions of(PillarPositions positions, boolean ofAll) {
            return new Positions(
                    positions.pillar().name(),
                    numbers(positions.steps(), positions.isCoarse() ? COARSE : STEPS),
                    Number.of(positions.steps().without()),
                    positions.steps().isWithFew(),
                    ofAll,
                    Number.of(positions.without().get(0)),
                    Number.of(positions.without().get(1)),
                    Number.of(positions.without().get(2)));
        }
    }

    static ProgressJson of(ProgressReport report, Scope scope, List<InForce> rules) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        report.changes(scope)
                .forEach(figures -> changes.put(
                        List.of("beginTussen", "tussenEind", "eersteLaatste")
                                .get(figures.comparison().ordinal()),
                        figures.pillars().stream()
                                .map(change -> Change.of(change, figures.ofAll()))
                                .toList()));
        Map<String, Moment> moments = new LinkedHashMap<>();
        report.moments(scope)
                .forEach(figures -> moments.put(
                        List.of("begin", "tussen", "eind").get(figures.moment().ordinal()), Moment.of(figures)));
        return new ProgressJson(
                numbers(report.trajectories(scope), MEASURED),
                changes,
                moments,
                WorkJson.of(report.goals(scope), report.actions(scope)),
                ScoreJson.of(report.scores(scope), report.scales(scope)),
                rules);
    }

    /** The base as {@code n}, then the parts by these names. */
    static Map<String, Number> numbers(ShownParts parts, List<String> names) {
        Map<String, Number> numbers = new LinkedHashMap<>();
        numbers.put("n", Number.of(parts.base()));
        Stream.iterate(0, at -> at < names.size(), at -> at + 1)
                .forEach(
                        at -> numbers.put(names.get(at), Number.of(parts.parts().get(at))));
        return numbers;
    }
}

package nl.overbrug.progress.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.figure.CountJson;
import nl.overbrug.figure.InForce;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.monitor.ShownParts.Part;
import nl.overbrug.progress.MomentFigures;
import nl.overbrug.progress.PillarChange;
import nl.overbrug.progress.PillarPositions;
import nl.overbrug.progress.ProgressFigures;

/**
 * The answer of {@code /api/v1/voortgang}.
 *
 * @param both of how many trajectories the changes are
 * @param rules the versions that held in the period
 */
record ProgressJson(
        @JsonProperty("trajecten") Map<String, CountJson> trajectories,
        @JsonProperty("verandering") Map<String, List<Change>> changes,
        @JsonProperty("tweeMetingen") Map<String, Both> both,
        @JsonProperty("metingen") Map<String, Moment> moments,
        @JsonProperty("werk") WorkJson work,
        @JsonProperty("scores") ScoreJson scores,
        @JsonProperty("regels") List<InForce> rules) {

    private static final List<String> MEASURED = List.of("tweeKeerOfVaker", "eenKeer", "niet");
    private static final List<String> COMPARISONS = List.of("beginTussen", "tussenEind", "eersteLaatste");
    private static final List<String> STANDS =
            List.of("gemeten", "nogNiet", "voorbij", "wildeNiet", "beeindigd", "nietGepland");
    private static final List<String> COARSE = List.of("trede1En2", "trede3Tot5");
    private static final List<String> STEPS =
            IntStream.rangeClosed(1, 5).mapToObj(step -> "trede" + step).toList();

    /**
     * @param without who has no step both times
     * @param withoutInBase whether they are counted in n, for a small number would follow from an n without them
     * @param ofAll whether they are of all trajectories, not of who was measured both times
     */
    record Change(
            @JsonProperty("pijler") String pillar,
            @JsonProperty("aantallen") Map<String, CountJson> counts,
            @JsonProperty("zonderTrede") CountJson without,
            @JsonProperty("nMetZonderTrede") boolean withoutInBase,
            @JsonProperty("vanAlleTrajecten") boolean ofAll,
            @JsonProperty("nietVanToepassing") CountJson notApplicable,
            @JsonProperty("ontbreekt") CountJson missing,
            @JsonProperty("p") Double p,
            @JsonProperty("pNaHolm") Double adjusted) {

        static Change of(PillarChange change, boolean ofAll) {
            return new Change(
                    change.pillar().name(),
                    numbers(change.changes(), List.of("vooruit", "achteruit", "gelijk")),
                    CountJson.of(change.changes().without()),
                    change.changes().isWithFew(),
                    ofAll,
                    CountJson.of(change.notApplicable()),
                    CountJson.of(change.missing()),
                    change.p(),
                    change.adjusted());
        }
    }

    /**
     * @param measured who has both measurements, and with few others all trajectories
     * @param missing who has not
     */
    record Both(
            @JsonProperty("n") CountJson measured,
            @JsonProperty("ontbreekt") CountJson missing) {}

    /**
     * @param measured of whom the pillars are: who was measured, and with few others all trajectories
     * @param missing who was not measured
     */
    record Moment(
            @JsonProperty("n") CountJson measured,
            @JsonProperty("ontbreekt") CountJson missing,
            @JsonProperty("trajecten") Map<String, CountJson> stands,
            @JsonProperty("pijlers") List<Positions> pillars) {

        static Moment of(MomentFigures figures) {
            return new Moment(
                    CountJson.of(figures.measured()),
                    CountJson.of(figures.missing()),
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
            @JsonProperty("aantallen") Map<String, CountJson> counts,
            @JsonProperty("zonderTrede") CountJson without,
            @JsonProperty("nMetZonderTrede") boolean withoutInBase,
            @JsonProperty("vanAlleTrajecten") boolean ofAll,
            @JsonProperty("nietVanToepassing") CountJson notApplicable,
            @JsonProperty("later") CountJson later,
            @JsonProperty("ontbreekt") CountJson missing) {

        static Positions of(PillarPositions positions, boolean ofAll) {
            return new Positions(
                    positions.pillar().name(),
                    numbers(positions.steps(), positions.isCoarse() ? COARSE : STEPS),
                    CountJson.of(positions.steps().without()),
                    positions.steps().isWithFew(),
                    ofAll,
                    CountJson.of(positions.without().get(0)),
                    CountJson.of(positions.without().get(1)),
                    CountJson.of(positions.without().get(2)));
        }
    }

    static ProgressJson of(ProgressFigures progress, List<InForce> rules) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        Map<String, Both> both = new LinkedHashMap<>();
        progress.changes().forEach(figures -> {
            String comparison = COMPARISONS.get(figures.comparison().ordinal());
            changes.put(
                    comparison,
                    figures.pillars().stream()
                            .map(change -> Change.of(change, figures.ofAll()))
                            .toList());
            both.put(comparison, new Both(CountJson.of(figures.measured()), CountJson.of(figures.missing())));
        });
        Map<String, Moment> moments = new LinkedHashMap<>();
        progress.moments()
                .forEach(figures -> moments.put(
                        List.of("begin", "tussen", "eind").get(figures.moment().ordinal()), Moment.of(figures)));
        return new ProgressJson(
                numbers(progress.trajectories(), MEASURED),
                changes,
                both,
                moments,
                WorkJson.of(progress.goals(), progress.actions()),
                ScoreJson.of(progress.scores(), progress.scales()),
                rules);
    }

    /** The base as {@code n}, then the parts by these names. */
    static Map<String, CountJson> numbers(ShownParts parts, List<String> names) {
        Map<String, CountJson> numbers = new LinkedHashMap<>();
        numbers.put("n", CountJson.of(parts.base()));
        Stream.iterate(0, at -> at < names.size(), at -> at + 1)
                .forEach(at -> numbers.put(names.get(at), part(parts.parts().get(at))));
        return numbers;
    }

    private static CountJson part(Part part) {
        return CountJson.of(part.count(), part.fraction());
    }
}

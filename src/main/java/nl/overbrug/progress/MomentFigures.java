package nl.overbrug.progress;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;

/**
 * One measurement of all trajectories.
 *
 * @param stands of all trajectories: measured, not yet due, window passed, declined, ended before, not planned
 * @param pillars of those who were measured, and with few others of all trajectories
 * @param measured of whom the pillars are
 * @param missing who was not measured
 * @param ofAll whether the pillars tell of all trajectories
 */
public record MomentFigures(
        MeasuredMoment moment,
        ShownParts stands,
        List<PillarPositions> pillars,
        Shown measured,
        Shown missing,
        boolean ofAll) {

    static MomentFigures of(MeasuredMoment moment, Wholes wholes, ShownBoxes boxes) {
        return new MomentFigures(
                moment,
                boxes.parts(ProgressBoxes.ALL, ProgressBoxes.stands(moment)),
                Stream.of(Pillar.values())
                        .map(pillar ->
                                PillarPositions.of(pillar, wholes.of(moment), ProgressBoxes.at(moment, pillar), boxes))
                        .toList(),
                boxes.of(wholes.of(moment)),
                boxes.of(ProgressBoxes.others(moment)),
                wholes.tellsOfAll(moment));
    }

    /** Whether it is known that nobody was measured. */
    public boolean isNobody() {
        return Shown.exactly(0).equals(stands.parts().get(0).count());
    }

    /** In the order of {@link #stands}. */
    public static final List<String> STANDS =
            List.of("gemeten", "nog-niet", "voorbij", "wilde-niet", "beeindigd", "niet-gepland");
}

package nl.overbrug.progress;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;

/**
 * One measurement of all trajectories.
 *
 * @param stands of all trajectories: measured, not yet due, window passed, declined, ended before, not planned
 * @param pillars of those who were measured
 */
public record MomentFigures(MeasuredMoment moment, ShownParts stands, List<PillarPositions> pillars) {

    /** Whether it is known that nobody was measured. */
    public boolean isNobody() {
        return Shown.exactly(0).equals(stands.parts().get(0).count());
    }

    /** In the order of {@link #stands}. */
    public static final List<String> STANDS =
            List.of("gemeten", "nog-niet", "voorbij", "wilde-niet", "beeindigd", "niet-gepland");
}

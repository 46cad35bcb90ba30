package nl.overbrug.progress;

import java.util.List;
import java.util.OptionalDouble;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;

/**
 * How participants changed on one pillar between two measurements: change, not effect, for nobody is compared with.
 *
 * @param changes who improved, who declined and who stayed the same, and who has no step both times
 * @param without to whom the pillar did not apply at one of both, and of whom an answer is missing; only where {@link #changes} shows how many they
 *     are together
 * @param p of Wilcoxon's signed-rank test; null when there is no test, or too few people
 * @param adjusted the same after Holm's correction for all tests of the page
 */
public record PillarChange(Pillar pillar, ShownParts changes, List<Shown> without, Double p, Double adjusted) {

    /** The test counts who changed, so it may be shown beside a number of those who did not that is kept back. */
    static PillarChange of(
            Pillar pillar, ShownParts changes, List<Shown> without, OptionalDouble p, OptionalDouble adjusted) {
        PillarChange untested = new PillarChange(pillar, changes, without, null, null);
        boolean told = untested.improved().count().isExact()
                && untested.declined().count().isExact()
                && p.isPresent();
        return told ? new PillarChange(pillar, changes, without, p.getAsDouble(), adjusted.getAsDouble()) : untested;
    }

    public Shown base() {
        return changes.base();
    }

    public ShownParts.Part improved() {
        return changes.parts().get(0);
    }

    public ShownParts.Part declined() {
        return changes.parts().get(1);
    }

    public ShownParts.Part unchanged() {
        return changes.parts().get(2);
    }

    /** As they are read: improved, unchanged, declined. */
    public List<ShownParts.Part> columns() {
        return List.of(improved(), unchanged(), declined());
    }

    public Shown notApplicable() {
        return without.get(0);
    }

    public Shown missing() {
        return without.get(1);
    }
}

package nl.overbrug.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Frequencies;
import nl.overbrug.statistics.Holm;
import nl.overbrug.statistics.SignedRank;

/**
 * Change on all pillars between two measurements. Never added up over pillars: a step on one says nothing about a step on another.
 *
 * @param pillars all eight, in their order
 * @param measured who has both measurements
 * @param missing who has not
 */
public record ChangeFigures(Comparison comparison, List<PillarChange> pillars, Shown measured, Shown missing) {

    private static final int MOST = 4;

    /** Whether it is known that nobody has both measurements on any pillar. */
    public boolean isNobody() {
        return pillars.stream().allMatch(pillar -> Shown.exactly(0).equals(pillar.base()));
    }

    /**
     * All comparisons; their tests are corrected together.
     *
     * @param trajectories all of them
     */
    static List<ChangeFigures> of(Shown trajectories, ShownBoxes boxes, Tallies changes) {
        List<OptionalDouble> ps = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            for (Pillar pillar : Pillar.values()) {
                ps.add(test(differences(changes, comparison, pillar)));
            }
        }
        List<OptionalDouble> adjusted = Holm.adjust(ps);
        List<ChangeFigures> all = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            List<PillarChange> pillars = new ArrayList<>();
            for (Pillar pillar : Pillar.values()) {
                int at = comparison.ordinal() * Pillar.values().length + pillar.ordinal();
                pillars.add(change(
                        boxes, ProgressBoxes.at(comparison, pillar), pillar, List.of(ps.get(at), adjusted.get(at))));
            }
            Shown measured = measured(boxes, comparison);
            all.add(new ChangeFigures(comparison, pillars, measured, boxes.rest(trajectories, measured)));
        }
        return all;
    }

    /** On each pillar these are who gave a step both times and who did not. */
    private static Shown measured(ShownBoxes boxes, Comparison comparison) {
        return Stream.of(Pillar.values())
                .map(pillar -> ProgressBoxes.at(comparison, pillar))
                .map(at -> boxes.together(at, ProgressBoxes.without(at)))
                .filter(Shown::isExact)
                .findFirst()
                .orElse(new Shown(Shown.Kind.WITHHELD, 0));
    }

    /** Its base is who changed: from a test of few, it could be worked out how many they are. */
    private static OptionalDouble test(Frequencies differences) {
        SignedRank test = SignedRank.of(differences);
        return ShownParts.isEnough(test.n()) ? test.p() : OptionalDouble.empty();
    }

    private static PillarChange change(ShownBoxes boxes, String at, Pillar pillar, List<OptionalDouble> ps) {
        ShownParts changes = boxes.parts(at, ProgressBoxes.signs(at));
        return new PillarChange(
                pillar,
                changes,
                ProgressBoxes.withoutChange(at).stream().map(boxes::of).toList(),
                changes.isExact() ? orNull(ps.get(0)) : null,
                changes.isExact() ? orNull(ps.get(1)) : null);
    }

    private static Frequencies differences(Tallies changes, Comparison comparison, Pillar pillar) {
        return changes.numbers(ProgressBoxes.at(comparison, pillar), -MOST, MOST);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}

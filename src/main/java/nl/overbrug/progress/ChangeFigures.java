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
 * @param measured who has both measurements, and with few others all trajectories
 * @param missing who has not
 * @param ofAll whether the pillars tell of all trajectories
 */
public record ChangeFigures(
        Comparison comparison, List<PillarChange> pillars, Shown measured, Shown missing, boolean ofAll) {

    private static final int MOST = 4;

    /** Whether it is known that nobody has both measurements on any pillar. */
    public boolean isNobody() {
        return pillars.stream().allMatch(pillar -> Shown.exactly(0).equals(pillar.base()));
    }

    /** Whether there is a share to draw. */
    public boolean isDrawn() {
        return pillars.stream()
                .flatMap(pillar -> Stream.of(pillar.improved(), pillar.declined()))
                .anyMatch(part -> part.fraction() != null && part.fraction() > 0);
    }

    /** Whether the base of a pillar also counts who has no step. */
    public boolean isWithFew() {
        return pillars.stream().anyMatch(pillar -> pillar.changes().isWithFew());
    }

    /** All comparisons; their tests are corrected together. */
    static List<ChangeFigures> of(Wholes wholes, ShownBoxes boxes, Tallies changes) {
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
                String of = ProgressBoxes.at(comparison, pillar);
                ShownParts parts =
                        boxes.known(wholes.of(comparison), ProgressBoxes.signs(of), ProgressBoxes.without(of));
                List<Shown> without =
                        ProgressBoxes.withoutChange(of).stream().map(boxes::of).toList();
                pillars.add(PillarChange.of(pillar, parts, without, ps.get(at), adjusted.get(at)));
            }
            all.add(new ChangeFigures(
                    comparison,
                    pillars,
                    boxes.of(wholes.of(comparison)),
                    boxes.of(ProgressBoxes.others(comparison)),
                    wholes.tellsOfAll(comparison)));
        }
        return all;
    }

    /** Its base is who changed: from a test of few, it could be worked out how many they are. */
    private static OptionalDouble test(Frequencies differences) {
        SignedRank test = SignedRank.of(differences);
        return ShownParts.isEnough(test.n()) ? test.p() : OptionalDouble.empty();
    }

    private static Frequencies differences(Tallies changes, Comparison comparison, Pillar pillar) {
        return changes.numbers(ProgressBoxes.at(comparison, pillar), -MOST, MOST);
    }
}

package nl.overbrug.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.statistics.Frequencies;
import nl.overbrug.statistics.Holm;
import nl.overbrug.statistics.SignedRank;

/**
 * Change on all pillars between two measurements. Never added up over pillars: a step on one says nothing about a step on another.
 *
 * @param pillars all eight, in their order
 */
public record ChangeFigures(Comparison comparison, List<PillarChange> pillars) {

    private static final int MOST = 4;

    /** All comparisons; their tests are corrected together. */
    static List<ChangeFigures> of(Tallies changes) {
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
                pillars.add(change(changes, comparison, pillar, List.of(ps.get(at), adjusted.get(at))));
            }
            all.add(new ChangeFigures(comparison, pillars));
        }
        return all;
    }

    /** Its base is who changed: from a test of few, it could be worked out how many they are. */
    private static OptionalDouble test(Frequencies differences) {
        SignedRank test = SignedRank.of(differences);
        return ShownParts.isEnough(test.n()) ? test.p() : OptionalDouble.empty();
    }

    private static PillarChange change(Tallies changes, Comparison comparison, Pillar pillar, List<OptionalDouble> ps) {
        Frequencies differences = differences(changes, comparison, pillar);
        // In this order who stayed the same is the first to be withheld beside a small number.
        List<Integer> signs = Stream.of(1, -1, 0)
                .map(sign -> (int) differences.withSign(sign))
                .toList();
        return new PillarChange(
                pillar,
                ShownParts.ofPeople(signs),
                changes.without(words(comparison, pillar), "NOT_APPLICABLE", "MISSING"),
                orNull(ps.get(0)),
                orNull(ps.get(1)));
    }

    private static Frequencies differences(Tallies changes, Comparison comparison, Pillar pillar) {
        return changes.numbers(words(comparison, pillar), -MOST, MOST);
    }

    private static String words(Comparison comparison, Pillar pillar) {
        return comparison.name() + " " + pillar.name();
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}

package nl.overbrug.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.trajectory.Participant.Gender;

/**
 * Table 16: who those who joined are, beside a population where there is one to compare with.
 *
 * @param shares by value of the trait, each on the same base
 * @param known the values that are not missing, on their base: those of whom it is known, or everybody who joined
 * @param reference null when none was entered
 */
public record ParticipantTable(Trait trait, Map<String, ShownShare> shares, ShownParts known, Reference reference) {

    /** Rows that table 16 does not have; they are shown only when somebody may be in them. */
    private static final List<String> RARE = List.of("to17", "over67", Gender.OTHER.name());

    static ParticipantTable of(Trait trait, ShownBoxes boxes, Reference reference) {
        ShownParts known = boxes.known(ReachBoxes.JOINED, ReachBoxes.with(trait), ReachBoxes.missing(trait));
        Map<String, ShownShare> shares = new LinkedHashMap<>();
        trait.categories().forEach((value, key) -> {
            ShownShare share = boxes.share(key, ReachBoxes.with(trait, value), known.base());
            boolean compared = reference != null && reference.percents().containsKey(value);
            if (!Shown.exactly(0).equals(share.count()) || compared || !RARE.contains(value)) {
                shares.put(value, share);
            }
        });
        return new ParticipantTable(trait, shares, known, reference);
    }

    /** @return null when there is nothing to compare this value with */
    public Comparison comparison(String value) {
        return reference == null
                ? null
                : Comparison.of(value, shares.get(value), reference.percents()).orElse(null);
    }
}

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
 * @param base those of whom it is known
 * @param missing of whom it is not
 * @param reference null when none was entered
 */
public record ParticipantTable(
        Trait trait, Map<String, ShownShare> shares, Shown base, Shown missing, Reference reference) {

    /** Rows that table 16 does not have; they are shown only when somebody may be in them. */
    private static final List<String> RARE = List.of("to17", "over67", Gender.OTHER.name());

    static ParticipantTable of(Trait trait, ShownBoxes boxes, Reference reference) {
        String base = ReachBoxes.known(trait);
        Map<String, ShownShare> shares = new LinkedHashMap<>();
        trait.categories().forEach((value, key) -> {
            ShownShare share = boxes.share(key, ReachBoxes.with(trait, value), base);
            boolean compared = reference != null && reference.percents().containsKey(value);
            if (!Shown.exactly(0).equals(share.count()) || compared || !RARE.contains(value)) {
                shares.put(value, share);
            }
        });
        return new ParticipantTable(trait, shares, boxes.of(base), boxes.of(ReachBoxes.missing(trait)), reference);
    }

    /** @return null when there is nothing to compare this value with */
    public Comparison comparison(String value) {
        return reference == null
                ? null
                : Comparison.of(value, shares.get(value), reference.percents()).orElse(null);
    }
}

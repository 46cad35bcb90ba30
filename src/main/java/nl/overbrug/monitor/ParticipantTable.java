package nl.overbrug.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.trajectory.Participant.Gender;

/**
 * Table 16: who those who joined are, beside a population where there is one to compare with.
 *
 * @param shares by value of the trait, each on the same base
 * @param base those of whom it is known
 * @param missing of whom it is not
 * @param reference null when none was entered
 */
public record ParticipantTable(Trait trait, Map<String, Share> shares, int base, int missing, Reference reference) {

    /** Rows that table 16 does not have; they are shown only when somebody is in them. */
    private static final List<String> RARE = List.of("to17", "over67", Gender.OTHER.name());

    static ParticipantTable of(Trait trait, Map<String, Integer> counts, Reference reference) {
        int base = trait.categories().keySet().stream()
                .mapToInt(value -> counts.getOrDefault(value, 0))
                .sum();
        Map<String, Share> shares = new LinkedHashMap<>();
        trait.categories().forEach((value, key) -> {
            int count = counts.getOrDefault(value, 0);
            boolean compared = reference != null && reference.percents().containsKey(value);
            if (count > 0 || compared || !RARE.contains(value)) {
                shares.put(value, new Share(key, count, base));
            }
        });
        return new ParticipantTable(trait, shares, base, counts.getOrDefault("", 0), reference);
    }

    /** @return null when there is nothing to compare this value with */
    public Comparison comparison(String value) {
        return reference == null
                ? null
                : Comparison.of(value, shares.get(value), reference.percents()).orElse(null);
    }
}

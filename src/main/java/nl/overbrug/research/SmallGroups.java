package nl.overbrug.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Those whose combination of gender, age and education is shared by few: in a small town that may be enough to know who it is. Not a promise
 * that nobody can be known, which no such rule gives; it takes away the easiest way.
 *
 * @param told by combination what is told instead; null: they are left out
 */
record SmallGroups(List<Group> small, Map<Traits, Traits> told) {

    /** @param told what is told of them; null: nothing, they are left out */
    record Group(Traits traits, int participants, Traits told) {}

    /**
     * @param counts how many participants there are of each combination
     * @param least how many must share what is told
     */
    static SmallGroups of(Map<Traits, Integer> counts, SmallGroupsAre fate, int least) {
        Map<Traits, Traits> told = new LinkedHashMap<>();
        counts.keySet().forEach(traits -> told.put(traits, traits));
        if (fate == SmallGroupsAre.COARSENED) {
            Traits.WITHHOLDING.forEach(withheld -> coarsen(counts, told, least, withheld));
        } else if (fate == SmallGroupsAre.LEFT_OUT) {
            told.replaceAll((traits, as) -> counts.get(traits) < least ? null : as);
        }
        List<Group> small = counts.entrySet().stream()
                .filter(each -> each.getValue() < least || !each.getKey().equals(told.get(each.getKey())))
                .map(each -> new Group(each.getKey(), each.getValue(), told.get(each.getKey())))
                .toList();
        return new SmallGroups(small, told);
    }

    /** Whoever is still among few after it gets the next trait withheld too. */
    private static void coarsen(
            Map<Traits, Integer> counts, Map<Traits, Traits> told, int least, UnaryOperator<Traits> withheld) {
        Map<Traits, Integer> sizes = told.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.summingInt(each -> counts.get(each.getKey()))));
        told.replaceAll((traits, as) -> sizes.get(as) < least ? withheld.apply(as) : as);
    }

    /** How many participants this concerns. */
    int participants() {
        return small.stream().mapToInt(Group::participants).sum();
    }
}

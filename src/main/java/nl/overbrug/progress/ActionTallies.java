package nl.overbrug.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.reward.Difficulty;
import nl.overbrug.statistics.Frequencies;

/**
 * Actions by the words of their category, such as {@code DONE VOUCHER DIGID}.
 *
 * @param difficulties of the kinds of action that are on the list
 */
record ActionTallies(Tallies actions, Tallies people, Tallies days, Map<String, Difficulty> difficulties) {

    /** @param kind "" for what is on no list */
    record Category(String deed, String voucher, String kind) {

        static Category of(String words) {
            String[] parts = words.split(" ", 3);
            return new Category(parts[0], parts[1], parts[2]);
        }
    }

    interface Chosen extends Predicate<Category> {}

    Difficulty difficulty(Category category) {
        return difficulties.getOrDefault(category.kind(), Difficulty.NOT_LISTED);
    }

    Count count(String deed, Chosen chosen) {
        List<String> words = actions.counts().keySet().stream()
                .filter(key -> Category.of(key).deed().equals(deed) && chosen.test(Category.of(key)))
                .toList();
        return actions.count(people, words);
    }

    /** @param deed {@code DONE} or {@code REPORTED} */
    Frequencies days(String deed, Collection<String> vouchers) {
        Map<Integer, Long> numbers = new TreeMap<>();
        days.counts().forEach((key, count) -> {
            Category category = Category.of(key);
            if (category.deed().equals(deed) && vouchers.contains(category.voucher())) {
                numbers.merge(Integer.valueOf(category.kind()), (long) count, Long::sum);
            }
        });
        return Frequencies.of(numbers);
    }
}

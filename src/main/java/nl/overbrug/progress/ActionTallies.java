package nl.overbrug.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.reward.Difficulty;
import nl.overbrug.statistics.Frequencies;

/**
 * Actions by the words of their category, such as {@code DONE VOUCHER DIGID}; days by words such as {@code DONE VOUCHER 12 DIGID}.
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

    Difficulty difficulty(Category category) {
        return difficulties.getOrDefault(category.kind(), Difficulty.NOT_LISTED);
    }

    Count count(String deed, ActionPart part) {
        List<String> words = actions.counts().keySet().stream()
                .filter(key -> isOf(Category.of(key), deed, part))
                .toList();
        return actions.count(people, words);
    }

    /** @param deed {@code DONE} or {@code REPORTED} */
    Frequencies days(String deed, ActionPart part) {
        Map<Integer, Long> numbers = new TreeMap<>();
        days.counts().forEach((key, count) -> {
            String[] words = key.split(" ", 4);
            if (isOf(new Category(words[0], words[1], words[3]), deed, part)) {
                numbers.merge(Integer.valueOf(words[2]), (long) count, Long::sum);
            }
        });
        return Frequencies.of(numbers);
    }

    private boolean isOf(Category category, String deed, ActionPart part) {
        return category.deed().equals(deed) && part.holds(category, this);
    }
}

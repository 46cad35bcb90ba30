package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers to the twelve items of financial scarcity, on five points. At the start the mean over all 62 is 3.64, as published: 744 items
 * that add up to 2708.
 */
final class Scarcity {

    private static final int ITEMS = 12;
    private static final int HUNDREDTHS = 364;

    private final Dice dice;

    Scarcity(Dice dice) {
        this.dice = dice;
    }

    /** One list of twelve for each person. */
    List<List<Integer>> atTheStart(int people) {
        List<List<Integer>> everybody = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            everybody.add(around(dice.between(3, 4)));
        }
        int surplus = sum(everybody) - (HUNDREDTHS * ITEMS * people + 50) / 100;
        while (surplus != 0) {
            int step = surplus > 0 ? -1 : 1;
            List<Integer> one = dice.oneOf(everybody);
            int item = dice.below(ITEMS);
            int changed = one.get(item) + step;
            if (changed >= 1 && changed <= 5) {
                one.set(item, changed);
                surplus += step;
            }
        }
        return everybody;
    }

    /** Some items somewhat lower than at the start. */
    List<Integer> later(List<Integer> start) {
        return start.stream()
                .map(item -> item > 1 && dice.chance(35) ? item - 1 : item)
                .toList();
    }

    private List<Integer> around(int level) {
        return new ArrayList<>(IntStream.range(0, ITEMS)
                .map(item -> Math.max(1, Math.min(5, level + dice.between(-2, 2))))
                .boxed()
                .toList());
    }

    private static int sum(List<List<Integer>> everybody) {
        return everybody.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
    }
}

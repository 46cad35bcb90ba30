package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Chance with a fixed seed. Only {@link Random#nextInt(int)} is used: its algorithm is part of the Java specification, so the same cases
 * come out on every JDK.
 */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A die of its own for one aspect, so that another draw there does not change all that follows here. */
    Dice fork() {
        return new Dice(31L * random.nextInt(Integer.MAX_VALUE) + random.nextInt(Integer.MAX_VALUE));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> List<T> shuffled(Collection<T> items) {
        List<T> left = new ArrayList<>(items);
        List<T> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    /** Some of the items, in random order; all of them when there are no more. */
    <T> List<T> some(int count, Collection<T> items) {
        return shuffled(items).subList(0, Math.min(count, items.size()));
    }

    /** Parts that add up to the total, each between the two ends. */
    List<Integer> spread(int total, int parts, int low, int high) {
        List<Integer> spread = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            spread.add(low);
        }
        for (int left = total - parts * low; left > 0; ) {
            int part = random.nextInt(parts);
            if (spread.get(part) < high) {
                spread.set(part, spread.get(part) + 1);
                left--;
            }
        }
        return spread;
    }
}

package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Pillar;

/** Where everybody who filled in the Bridge stands on it, first and last, so that the shares of {@link PillarShares} come out. */
final class Positions {

    static final int NOT_APPLICABLE = 0;

    private final Map<Integer, Map<Pillar, Integer>> first = new HashMap<>();
    private final Map<Integer, Map<Pillar, Integer>> last = new HashMap<>();
    private final List<Life> bridged;
    private final Dice dice;

    private Positions(List<Life> bridged, Dice dice) {
        this.bridged = bridged;
        this.dice = dice;
    }

    static Positions of(List<Life> bridged, Dice dice) {
        Positions positions = new Positions(bridged, dice);
        for (Life life : bridged) {
            positions.first.put(life.one().number(), new EnumMap<>(Pillar.class));
            positions.last.put(life.one().number(), new EnumMap<>(Pillar.class));
        }
        for (Pillar pillar : Pillar.values()) {
            positions.fill(PillarShares.of(pillar));
        }
        return positions;
    }

    /** 1 to 5, or {@link #NOT_APPLICABLE}. */
    Map<Pillar, Integer> first(Life life) {
        return Collections.unmodifiableMap(first.get(life.one().number()));
    }

    /** A pillar that was left open afterwards is missing. */
    Map<Pillar, Integer> last(Life life) {
        return Collections.unmodifiableMap(last.get(life.one().number()));
    }

    /** Somewhere on the way from the first to the last. */
    Map<Pillar, Integer> halfway(Life life, Dice chance) {
        Map<Pillar, Integer> halfway = new EnumMap<>(Pillar.class);
        last(life).forEach((pillar, end) -> {
            int begin = first(life).get(pillar);
            halfway.put(pillar, begin + (end - begin + chance.below(2)) / 2);
        });
        return halfway;
    }

    private void fill(PillarShares shares) {
        Pillar pillar = shares.pillar();
        List<Life> answering = answering(shares);
        List<Integer> steps = steps(shares);
        List<Life> lowestFirst = ranked(answering, life -> asks(life, pillar) ? 0 : 45);
        for (int i = 0; i < steps.size(); i++) {
            put(first, lowestFirst.get(i), pillar, steps.get(i));
        }
        bridged.forEach(life -> first.get(life.one().number()).putIfAbsent(pillar, NOT_APPLICABLE));
        change(shares);
    }

    /** Who has an answer; not applicable is spread so that enough of those measured twice remain. */
    private List<Life> answering(PillarShares shares) {
        int notApplicable = PillarShares.BRIDGED - steps(shares).size();
        if (notApplicable == 0) {
            return bridged;
        }
        int ofTwice = PillarShares.BRIDGED_TWICE - shares.measuredTwice();
        List<Life> without = new ArrayList<>();
        without.addAll(some(ofTwice, shares.pillar(), true));
        without.addAll(some(notApplicable - ofTwice, shares.pillar(), false));
        return bridged.stream().filter(life -> !without.contains(life)).toList();
    }

    private List<Life> some(int count, Pillar pillar, boolean twice) {
        return dice.some(
                count,
                bridged.stream()
                        .filter(life -> life.isMeasuredTwice() == twice && !asks(life, pillar))
                        .toList());
    }

    private void change(PillarShares shares) {
        Pillar pillar = shares.pillar();
        List<Life> twice = bridged.stream()
                .filter(Life::isMeasuredTwice)
                .filter(life -> step(life, pillar) != NOT_APPLICABLE)
                .toList();
        List<Life> measured = dice.some(shares.measuredTwice(), twice);
        List<Life> likeliest = ranked(
                measured.stream().filter(life -> step(life, pillar) < 5).toList(),
                life -> (asks(life, pillar) ? 0 : 30) + (life.fate() == Fate.GOALS_REACHED ? 0 : 25));
        for (Life life : measured) {
            boolean improves = likeliest.indexOf(life) >= 0 && likeliest.indexOf(life) < shares.improved();
            put(last, life, pillar, improves ? higher(step(life, pillar)) : sameOrLower(step(life, pillar)));
        }
        bridged.stream()
                .filter(life -> step(life, pillar) == NOT_APPLICABLE)
                .forEach(life -> put(last, life, pillar, NOT_APPLICABLE));
    }

    private int higher(int step) {
        return Math.min(5, step + (dice.chance(30) ? 2 : 1));
    }

    private int sameOrLower(int step) {
        return step > 1 && dice.chance(8) ? step - 1 : step;
    }

    private int step(Life life, Pillar pillar) {
        return first.get(life.one().number()).get(pillar);
    }

    private static boolean asks(Life life, Pillar pillar) {
        return life.one().facts().helpQuestions().contains(pillar);
    }

    private static List<Integer> steps(PillarShares shares) {
        List<Integer> steps = new ArrayList<>();
        for (int step = 1; step <= 5; step++) {
            steps.addAll(Collections.nCopies(shares.steps()[step - 1], step));
        }
        return steps;
    }

    private static void put(Map<Integer, Map<Pillar, Integer>> positions, Life life, Pillar pillar, int step) {
        positions.get(life.one().number()).put(pillar, step);
    }

    /** By chance, with a handicap out of a hundred. */
    private List<Life> ranked(List<Life> lives, java.util.function.ToIntFunction<Life> handicap) {
        Map<Life, Integer> rank = new HashMap<>();
        lives.forEach(life -> rank.put(life, dice.below(100) + handicap.applyAsInt(life)));
        return lives.stream().sorted(Comparator.comparing(rank::get)).toList();
    }
}

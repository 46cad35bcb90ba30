package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overbrug.kernel.Pillar;

/** The help questions of those who join: as many on each pillar as table 1 counts, and everybody has at least two. */
final class HelpQuestions {

    private HelpQuestions() {}

    static List<Set<Pillar>> ofTable1(Dice dice, int joined) {
        List<Set<Pillar>> everybody = new ArrayList<>();
        for (int i = 0; i < joined; i++) {
            everybody.add(EnumSet.noneOf(Pillar.class));
        }
        List<Integer> numbers = IntStream.range(0, joined).boxed().toList();
        for (Pillar pillar : Pillar.values()) {
            dice.some(Published.helpQuestions(pillar), numbers)
                    .forEach(one -> everybody.get(one).add(pillar));
        }
        everybody.forEach(one -> fillUp(one, everybody, dice));
        return everybody;
    }

    /** Takes over questions of those who have many, so that the totals stay. */
    private static void fillUp(Set<Pillar> one, List<Set<Pillar>> everybody, Dice dice) {
        while (one.size() < 2) {
            Set<Pillar> rich = dice.oneOf(
                    everybody.stream().filter(other -> other.size() > 3).toList());
            dice.some(1, rich).stream().filter(one::add).forEach(rich::remove);
        }
    }
}

package nl.overbrug.cohort;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many goals each person reaches and leaves open: 329 set and 235 reached in all, as published. How they are spread over those who
 * reached their goals, still run, or ended early is our own guess.
 */
final class GoalCounts {

    private final Map<Integer, Integer> reached = new HashMap<>();
    private final Map<Integer, Integer> open = new HashMap<>();
    private final List<Life> bridged;
    private final Dice dice;

    private GoalCounts(List<Life> bridged, Dice dice) {
        this.bridged = bridged;
        this.dice = dice;
    }

    static GoalCounts of(List<Life> bridged, Dice dice) {
        GoalCounts counts = new GoalCounts(bridged, dice);
        // Reached and open add up to 235 and 94. Whoever reached the goals has one open at most; whoever still runs has
        // two at least. The late joiners have no time left to reach one.
        counts.share(life -> life.fate() == Fate.GOALS_REACHED, 123, 4, 9, 10, 0, 1);
        counts.share(life -> life.fate() == Fate.RUNNING && life.isMeasuredTwice(), 80, 2, 6, 39, 2, 3);
        counts.share(life -> life.fate() == Fate.RUNNING && !life.isMeasuredTwice(), 0, 0, 0, 11, 2, 3);
        counts.share(GoalCounts::leftAfterLastTalk, 20, 1, 3, 16, 1, 2);
        counts.share(GoalCounts::leftWithoutATalk, 12, 0, 2, 18, 1, 2);
        return counts;
    }

    int reached(Life life) {
        return reached.get(life.one().number());
    }

    int open(Life life) {
        return open.get(life.one().number());
    }

    private static boolean leftAfterLastTalk(Life life) {
        return life.fate().endsInATalk() && life.fate() != Fate.GOALS_REACHED;
    }

    private static boolean leftWithoutATalk(Life life) {
        return !life.fate().endsInATalk() && life.fate() != Fate.RUNNING;
    }

    private void share(
            Predicate<Life> group, int allReached, int fewest, int most, int allOpen, int fewestOpen, int mostOpen) {
        List<Life> lives = bridged.stream().filter(group).toList();
        Iterator<Integer> done =
                dice.spread(allReached, lives.size(), fewest, most).iterator();
        Iterator<Integer> left =
                dice.spread(allOpen, lives.size(), fewestOpen, mostOpen).iterator();
        for (Life life : lives) {
            reached.put(life.one().number(), done.next());
            open.put(life.one().number(), left.next());
        }
    }
}

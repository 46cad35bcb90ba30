package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.overbrug.kernel.Pillar;

/**
 * A goal of one life.
 *
 * @param setAt the talk in which it is set, from 0
 * @param reachedAt the talk in which it is reached; {@link #NEVER} when it stays open
 */
record GoalRecipe(Phrases.GoalWords words, int setAt, int reachedAt) {

    static final int NEVER = Integer.MAX_VALUE;

    /** The first talk after the one in which the Bridge is filled in for the first time. */
    static final int FIRST_GOALS = 1;

    boolean isReached() {
        return reachedAt != NEVER;
    }

    /** In the order in which they are set. Goals that stay open lie on different pillars; all lie where a question was, or one beside it. */
    static List<GoalRecipe> of(Life life, int reached, int open, Dice dice) {
        Set<Pillar> asked = life.one().facts().helpQuestions();
        List<Pillar> pillars = new ArrayList<>(dice.shuffled(asked));
        pillars.addAll(dice.some(1, EnumSet.complementOf(EnumSet.copyOf(asked))));
        List<Phrases.GoalWords> used = new ArrayList<>();
        List<GoalRecipe> goals = new ArrayList<>();
        for (int i = 0; i < open; i++) {
            goals.add(open(life, draw(List.of(pillars.get(i % asked.size())), used, dice), dice));
        }
        for (int i = 0; i < reached; i++) {
            goals.add(reached(life, draw(pillars, used, dice), dice));
        }
        goals.sort(Comparator.comparing(GoalRecipe::setAt));
        goals.set(0, goals.get(0).setAtOnce());
        return goals;
    }

    private GoalRecipe setAtOnce() {
        return new GoalRecipe(words, FIRST_GOALS, reachedAt);
    }

    private static GoalRecipe open(Life life, Phrases.GoalWords words, Dice dice) {
        int latest = life.fate() == Fate.RUNNING ? life.lastTalk() : life.lastTalk() - 1;
        return new GoalRecipe(words, dice.chance(40) ? FIRST_GOALS : dice.between(FIRST_GOALS, latest), NEVER);
    }

    private static GoalRecipe reached(Life life, Phrases.GoalWords words, Dice dice) {
        int reachedAt = dice.between(FIRST_GOALS + 1, life.lastTalk());
        int setAt = dice.chance(40) ? FIRST_GOALS : dice.between(FIRST_GOALS, reachedAt - 1);
        return new GoalRecipe(words, setAt, reachedAt);
    }

    private static Phrases.GoalWords draw(List<Pillar> pillars, List<Phrases.GoalWords> used, Dice dice) {
        Phrases.GoalWords drawn = dice.oneOf(pillars.stream()
                .flatMap(pillar -> Phrases.goals(pillar).stream())
                .filter(words -> !used.contains(words))
                .toList());
        used.add(drawn);
        return drawn;
    }
}

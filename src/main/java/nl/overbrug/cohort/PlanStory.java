package nl.overbrug.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.overbrug.cohort.Act.ActionReview;
import nl.overbrug.cohort.Act.PlannedAction;
import nl.overbrug.cohort.Act.Progress;

/** The goals, plans and reviews of one life, talk by talk. */
final class PlanStory {

    private final Life life;
    private final List<GoalRecipe> goals;
    private final Dice dice;
    private final List<AgreedAction> actions = new ArrayList<>();
    private final int caseNo;

    PlanStory(Life life, List<GoalRecipe> goals, Dice dice) {
        this.life = life;
        this.goals = goals;
        this.dice = dice;
        this.caseNo = life.one().number();
    }

    /** Every action that is due is asked after. */
    List<ActionReview> review(int talk) {
        return actions.stream()
                .filter(action -> action.doneAt == talk || (action.doneAt > talk && action.dueAt <= talk))
                .map(action -> review(action, talk))
                .toList();
    }

    /** The goals that are reached in this talk. */
    List<Act> reach(int talk, Supplier<Instant> tick) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).reachedAt() == talk) {
                acts.add(new Act.ReachGoal(tick.get(), caseNo, i + 1));
            }
        }
        return acts;
    }

    boolean isPlanningAt(int talk) {
        return goals.stream().anyMatch(goal -> goal.setAt() == talk);
    }

    /** The actions that are done in this talk. */
    List<AgreedAction> doneAt(int talk) {
        return actions.stream().filter(action -> action.doneAt == talk).toList();
    }

    /** Goals that are set in this talk, each with its first plan. */
    List<Act> plan(int talk, Supplier<Instant> tick) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            GoalRecipe goal = goals.get(i);
            if (goal.setAt() == talk) {
                acts.add(new Act.SetGoal(
                        tick.get(),
                        caseNo,
                        i + 1,
                        goal.words().pillar(),
                        goal.words().goal()));
                acts.add(makePlan(i + 1, goal, talk, tick.get()));
            }
        }
        return acts;
    }

    private Act makePlan(int number, GoalRecipe goal, int talk, Instant at) {
        int due = talk;
        List<PlannedAction> planned = new ArrayList<>();
        List<Phrases.ActionWords> all = Phrases.actions(goal.words());
        List<Phrases.ActionWords> words = all.subList(dice.below(2), all.size());
        for (Phrases.ActionWords each : words) {
            // What is wanted is reached when the last action is done; on a goal that stays open, so does the last
            // action.
            boolean last = each == words.get(words.size() - 1);
            int doneAt = last ? goal.reachedAt() : doneAt(goal, talk);
            AgreedAction action = agree(number, each, talk, doneAt, due);
            due = action.dueAt;
            actions.add(action);
            planned.add(action.planned);
        }
        LocalDate dueOn = dateOf(actions.get(actions.size() - 1).dueAt);
        return new Act.MakePlan(at, caseNo, number, goal.words().shortTermGoal(), dueOn, planned);
    }

    private int doneAt(GoalRecipe goal, int talk) {
        int latest = Math.min(life.lastTalk(), goal.reachedAt());
        if (talk == latest || (!goal.isReached() && dice.chance(40))) {
            return GoalRecipe.NEVER;
        }
        return dice.between(talk + 1, Math.min(latest, talk + 4));
    }

    private AgreedAction agree(int goal, Phrases.ActionWords words, int talk, int doneAt, int notBefore) {
        int soon = talk + dice.between(1, 3);
        int dueAt = Math.max(notBefore, dice.chance(65) ? Math.min(doneAt, talk + 3) : soon);
        Phrases.Hurdle hurdle = dice.oneOf(Phrases.HURDLES);
        boolean foreseen = dice.chance(20);
        PlannedAction planned = new PlannedAction(
                actions.size() + 1,
                words.words(),
                dateOf(dueAt),
                words.kind(),
                words.behaviour(),
                words.sign(),
                foreseen ? hurdle.obstacle() : null,
                foreseen && dice.chance(60) ? hurdle.strategy() : null);
        return new AgreedAction(planned, goal, dueAt, doneAt);
    }

    private ActionReview review(AgreedAction action, int talk) {
        int number = action.planned.number();
        if (action.doneAt == talk) {
            action.doneOn = sinceLast(talk);
            return new ActionReview(number, Progress.DONE, action.doneOn, null, null, null);
        }
        action.dueAt = Math.min(action.doneAt, talk + dice.between(1, 3));
        Phrases.Hurdle hurdle = dice.oneOf(Phrases.HURDLES);
        boolean told = dice.chance(70);
        return new ActionReview(
                number,
                dice.chance(80) ? Progress.NOT_YET : Progress.CHANGED,
                null,
                dateOf(action.dueAt),
                told ? hurdle.obstacle() : null,
                told && dice.chance(25) ? hurdle.strategy() : null);
    }

    /** Done at home between two talks, or on the day itself. */
    private LocalDate sinceLast(int talk) {
        LocalDate previous = life.dateOf(talk - 1);
        int days = (int) ChronoUnit.DAYS.between(previous, life.dateOf(talk));
        return previous.plusDays(dice.between(1, days));
    }

    /** Talks beyond the last one would have been three weeks apart. */
    private LocalDate dateOf(int talk) {
        int last = life.lastTalk();
        return talk <= last ? life.dateOf(talk) : life.dateOf(last).plusDays(21L * (talk - last));
    }
}

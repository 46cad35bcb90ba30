package nl.overbrug.cohort;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.overbrug.cohort.Act.Kind;
import nl.overbrug.cohort.Act.PlannedAction;

/**
 * The vouchers and cards of one life: promised once the participant chose the action, once for each kind of behaviour, earned when it is
 * done within the first twelve months. Some people rather have none.
 */
final class RewardStory {

    private static final List<String> CARDS =
            List.of("Mooi gedaan!", "Knap dat je dit hebt aangepakt", "Een hele stap");

    private final Life life;
    private final Dice dice;
    private final boolean wanted;
    private final Set<String> behaviours = new HashSet<>();
    private final Set<Integer> promised = new HashSet<>();
    private final List<Integer> toHandOver = new ArrayList<>();

    RewardStory(Life life, Dice dice) {
        this.life = life;
        this.dice = dice;
        this.wanted = dice.chance(80);
    }

    /** What is done in this talk is earned, and mostly handed over at once; before the end everything is. */
    List<Act> handOver(int talk, List<AgreedAction> done, Supplier<Instant> tick) {
        List<Act> acts = new ArrayList<>();
        done.stream()
                .filter(action -> promised.contains(action.planned.number()) && life.isRewarded(action.doneOn))
                .forEach(action -> toHandOver.add(action.planned.number()));
        boolean ends = talk == life.lastTalk() && life.endsAt() != null;
        if (ends || dice.chance(75)) {
            toHandOver.forEach(number ->
                    acts.add(new Act.HandOverVoucher(tick.get(), life.one().number(), number, dice.chance(60))));
            toHandOver.clear();
        }
        if (!wanted && !done.isEmpty() && dice.chance(30)) {
            acts.add(new Act.GiveCard(tick.get(), life.one().number(), dice.oneOf(CARDS)));
        }
        return acts;
    }

    List<Act> promise(int talk, List<Act> planned, Supplier<Instant> tick) {
        List<Act> acts = new ArrayList<>();
        for (Act act : planned) {
            if (act instanceof Act.MakePlan plan && wanted && life.isRewarded(life.dateOf(talk))) {
                plan.actions().stream().filter(this::isRewardable).forEach(action -> {
                    promised.add(action.number());
                    acts.add(new Act.PromiseVoucher(
                            tick.get(), life.one().number(), action.number(), action.behaviour()));
                });
            }
        }
        return acts;
    }

    private boolean isRewardable(PlannedAction action) {
        return action.kind() == Kind.CHALLENGE && action.behaviour() != null && behaviours.add(action.behaviour());
    }
}

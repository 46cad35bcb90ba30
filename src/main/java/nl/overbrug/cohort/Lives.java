package nl.overbrug.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.MovableClock;

/** The trajectories of everybody who joined, told together because the published shares hold for all of them. */
final class Lives {

    private Lives() {}

    /** @param intake what happened before; holds when each trajectory starts */
    static List<Act> acts(List<Case> joined, List<Act> intake, Dice dice) {
        List<Life> lives = lives(joined, intake, dice);
        List<Life> bridged = lives.stream().filter(Life::bridged).toList();
        Positions positions = Positions.of(bridged, dice.fork());
        GoalCounts counts = GoalCounts.of(bridged, dice.fork());
        Scarcity scarcity = new Scarcity(dice.fork());
        List<List<Integer>> items = scarcity.atTheStart(bridged.size());
        List<Act> acts = new ArrayList<>();
        for (Life life : lives) {
            Dice chance = dice.fork();
            if (!life.bridged()) {
                acts.addAll(new LifeActs(life, null, List.of(), chance).acts());
                continue;
            }
            List<Integer> start = items.get(bridged.indexOf(life));
            var bridging = new LifeActs.Bridging(
                    positions.first(life),
                    positions.halfway(life, chance.fork()),
                    positions.last(life),
                    start,
                    scarcity.later(start));
            var goals = GoalRecipe.of(life, counts.reached(life), counts.open(life), chance.fork());
            acts.addAll(new LifeActs(life, bridging, goals, chance).acts());
        }
        return acts;
    }

    private static List<Life> lives(List<Case> joined, List<Act> intake, Dice dice) {
        Map<Integer, LocalDate> starts = new HashMap<>();
        for (Act act : intake) {
            if (act instanceof Act.Start start) {
                starts.put(start.caseNo(), LocalDate.ofInstant(start.at(), MovableClock.ZONE));
            }
        }
        Map<Case, Contact> contacts = contacts(joined, dice);
        return joined.stream()
                .map(one -> Timeline.of(
                        one, starts.get(one.number()), contacts.getOrDefault(one, Contact.BRIDGED), dice.fork()))
                .toList();
    }

    /** Some who lose contact were never measured; some were measured twice, in the place of the late joiners. */
    private static Map<Case, Contact> contacts(List<Case> joined, Dice dice) {
        List<Case> lost = dice.shuffled(
                joined.stream().filter(one -> one.fate() == Fate.NO_CONTACT).toList());
        int unbridged = joined.size() - PillarShares.BRIDGED;
        Map<Case, Contact> contacts = new HashMap<>();
        lost.subList(0, unbridged).forEach(one -> contacts.put(one, Contact.ONE_TALK));
        lost.subList(unbridged, unbridged + LateJoiners.COUNT).forEach(one -> contacts.put(one, Contact.HALF_A_YEAR));
        return contacts;
    }
}

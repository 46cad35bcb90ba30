package nl.overbrug.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overbrug.kernel.Pillar;

/** The words of the invented lives. */
final class Phrases {

    record GoalWords(Pillar pillar, String goal, String shortTermGoal) {}

    /** @param behaviour null when a reward catalogue would not list it */
    record ActionWords(String goal, String words, Act.Kind kind, String behaviour, String sign) {}

    record Hurdle(String obstacle, String strategy) {}

    static final List<GoalWords> GOALS = Published.rows("goals.csv", ";").stream()
            .map(row -> new GoalWords(pillar(row), row.get(1), row.get(2)))
            .toList();

    static final List<ActionWords> ACTIONS = Published.rows("actions.csv", ";").stream()
            .map(row -> new ActionWords(
                    row.get(0),
                    row.get(1),
                    Act.Kind.valueOf(row.get(2)),
                    row.get(3).isEmpty() ? null : row.get(3),
                    row.get(4)))
            .toList();

    static final List<Hurdle> HURDLES = Published.rows("obstacles.csv", ";").stream()
            .map(row -> new Hurdle(row.get(0), row.get(1)))
            .toList();

    private static final List<String> LINKS = List.of(
            "Als het hier beter gaat, slaap ik ook beter",
            "Het een kost mij de energie voor het ander",
            "Zonder het een krijg ik het ander niet rond",
            "Hier maak ik mij de meeste zorgen over");

    private Phrases() {}

    static List<GoalWords> goals(Pillar pillar) {
        return GOALS.stream().filter(words -> words.pillar() == pillar).toList();
    }

    /** Three for each goal, in the order in which they are done. */
    static List<ActionWords> actions(GoalWords goal) {
        return ACTIONS.stream()
                .filter(words -> words.goal().equals(goal.goal()))
                .toList();
    }

    /** The first pillars that have priority hang together. */
    static List<Act.Link> links(List<Pillar> priorities, Dice dice) {
        List<Act.Link> links = new ArrayList<>();
        for (int i = 0; i + 1 < Math.min(3, priorities.size()); i++) {
            links.add(new Act.Link(priorities.get(i), priorities.get(i + 1), dice.oneOf(LINKS)));
        }
        return links;
    }

    private static Pillar pillar(List<String> row) {
        return Pillar.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    }
}

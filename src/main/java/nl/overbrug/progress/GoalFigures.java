package nl.overbrug.progress;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownParts;

/**
 * Goals, per pillar and together.
 *
 * @param all null when a small number could be worked out from it
 */
public record GoalFigures(List<PillarGoals> pillars, PillarGoals all) {

    /** @param people of how many people each of the goals is */
    static GoalFigures of(ShownBoxes boxes, Tallies goals, Tallies people) {
        List<PillarGoals> pillars = Stream.of(Pillar.values())
                .map(pillar -> new PillarGoals(
                        pillar,
                        boxes.parts(WorkBoxes.set(pillar), WorkBoxes.reached(pillar)),
                        boxes.parts(WorkBoxes.set(pillar), WorkBoxes.foreseen(pillar))))
                .toList();
        boolean exact = pillars.stream()
                .allMatch(one -> one.reached().isExact() && one.foreseen().isExact());
        return new GoalFigures(pillars, exact ? all(boxes, goals, people) : null);
    }

    private static PillarGoals all(ShownBoxes boxes, Tallies goals, Tallies people) {
        Function<String, Count> over = word -> over(word, goals, people);
        return new PillarGoals(
                null, parts(boxes, over, "REACHED", "NOT_REACHED"), parts(boxes, over, "FORESEEN", "NOT_FORESEEN"));
    }

    private static ShownParts parts(ShownBoxes boxes, Function<String, Count> count, String one, String other) {
        List<Count> parts = List.of(count.apply(one), count.apply(other));
        return boxes.isAll()
                ? ShownParts.exactly(
                        count.apply("SET").number(),
                        parts.stream().map(Count::number).toList())
                : ShownParts.of(count.apply("SET"), parts);
    }

    private static Count over(String word, Tallies goals, Tallies people) {
        return goals.count(
                people,
                Stream.of(Pillar.values())
                        .map(pillar -> pillar.name() + " " + word)
                        .toList());
    }
}

package nl.overbrug.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Boxes;
import nl.overbrug.monitor.Views;

/**
 * What the page of progress counts of trajectories, as boxes that fall apart into boxes: the innermost are the words of the figures that are kept.
 * Whoever has no step is a part beside those who have: a base and who is missing from it tell each other.
 */
final class ProgressBoxes {

    /** All trajectories. */
    static final String ALL = "ALL";

    private static final String TRAJECTORY = "trajectory";
    private static final String TWICE = "TWICE";
    private static final String ONCE = "ONCE";
    private static final String NEVER = "NEVER";
    private static final String WAITING = "WAITING";
    private static final List<String> OTHER_STANDS = List.of(WAITING, "MISSED", "DECLINED", "LAPSED", "NONE");
    private static final List<String> NO_STEP = List.of("NOT_APPLICABLE", "LATER", "MISSING");
    private static final List<String> NO_CHANGE = List.of("NOT_APPLICABLE", "MISSING");
    private static final int STEPS = 5;
    private static final int MOST = 4;

    private ProgressBoxes() {}

    /** Who was measured at a moment, or at both of a comparison. */
    static String done(Enum<?> measured) {
        return measured.name() + " DONE";
    }

    /** All others. */
    static String others(Enum<?> measured) {
        return measured.name() + " OTHERS";
    }

    static Views.Counted trajectories() {
        return new Views.Counted(
                firstAndLast(measured(Comparison.FIRST_LAST)).build(),
                List.of(TRAJECTORY),
                (measure, category) -> Map.of(trajectory(category), 1));
    }

    /** Measured twice or more, once, never. */
    static List<String> times() {
        return Stream.of(TWICE, ONCE, NEVER).map(ProgressBoxes::trajectory).toList();
    }

    private static String trajectory(String category) {
        return category.equals(TWICE) ? done(Comparison.FIRST_LAST) : category;
    }

    private static Boxes.Builder firstAndLast(Boxes.Builder boxes) {
        return boxes.divide(others(Comparison.FIRST_LAST), ONCE, NEVER);
    }

    /** Everybody, by whether they were measured. */
    static Boxes.Builder measured(Enum<?>... each) {
        Boxes.Builder boxes = new Boxes.Builder().base(ALL);
        Stream.of(each).forEach(measured -> boxes.divide(ALL, done(measured), others(measured)));
        return boxes;
    }

    /** Of each moment and comparison. */
    static Views.Counted measured() {
        Enum<?>[] each = Stream.concat(Stream.of(MeasuredMoment.values()), Stream.of(Comparison.values()))
                .toArray(Enum[]::new);
        return new Views.Counted(
                measured(each).build(),
                List.of(TRAJECTORY, "moment", "change"),
                (measure, category) -> switch (measure) {
                    case "moment" -> isDone(category);
                    default -> changeOf(measure, category, Wholes.MEASURED);
                });
    }

    /** Whether somebody was measured at a moment. */
    static Map<String, Integer> isDone(String category) {
        MeasuredMoment moment = MeasuredMoment.valueOf(first(category));
        return Map.of(category.equals(done(moment)) ? category : others(moment), 1);
    }

    static Views.Counted moments(Wholes wholes) {
        Boxes.Builder boxes = measured(MeasuredMoment.values());
        for (MeasuredMoment moment : MeasuredMoment.values()) {
            boxes.divide(others(moment), array(words(moment.name(), OTHER_STANDS)));
            boxes.divide(moment + " " + WAITING, moment + " PLANNED", moment + " OPEN");
            for (Pillar pillar : Pillar.values()) {
                String at = at(moment, pillar);
                List<String> halves = halves(at);
                // Who gave no step stands before the higher half, which is then kept back beside few of them.
                List<String> stands = List.of(halves.get(0), without(at), halves.get(1));
                // That everybody stands low would tell it of each of them; standing as most people do tells little.
                boxes.divide(wholes.of(moment), stands, Set.of(halves.get(0)));
                boxes.divide(halves.get(0), at + " 1", at + " 2");
                boxes.divide(halves.get(1), at + " 3", at + " 4", at + " 5");
                if (!wholes.tellsOfAll(moment)) {
                    boxes.divide(without(at), array(withoutStep(at)));
                }
            }
        }
        return new Views.Counted(
                boxes.build(),
                List.of("moment", "position"),
                (measure, category) -> measure.equals("moment") ? moment(category, wholes) : step(category, wholes));
    }

    private static Map<String, Integer> moment(String category, Wholes wholes) {
        Map<String, Integer> boxes = new HashMap<>(Map.of(category, 1));
        MeasuredMoment moment = MeasuredMoment.valueOf(first(category));
        if (wholes.tellsOfAll(moment)) {
            Stream.of(Pillar.values()).forEach(pillar -> boxes.put(without(at(moment, pillar)), 1));
        }
        return boxes;
    }

    private static Map<String, Integer> step(String category, Wholes wholes) {
        return known(category, steps(at(category)), wholes.tellsOfAll(MeasuredMoment.valueOf(first(category))));
    }

    /** @param ofAll whether everybody was put in the box of who has no value */
    private static Map<String, Integer> known(String category, List<String> values, boolean ofAll) {
        return ofAll && values.contains(category)
                ? Map.of(category, 1, without(at(category)), -1)
                : Map.of(category, 1);
    }

    static List<String> stands(MeasuredMoment moment) {
        return Stream.concat(Stream.of(done(moment)), words(moment.name(), OTHER_STANDS).stream())
                .toList();
    }

    /** One pillar of a moment or a comparison. */
    static String at(Enum<?> measured, Pillar pillar) {
        return measured.name() + " " + pillar.name();
    }

    private static String at(String category) {
        return category.substring(0, category.lastIndexOf(' '));
    }

    private static String first(String category) {
        return category.substring(0, category.indexOf(' '));
    }

    /** Steps 1 to 2, and 3 to 5. */
    static List<String> halves(String at) {
        return words(at, List.of("LOW", "HIGH"));
    }

    static List<String> steps(String at) {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> at + " " + step).toList();
    }

    static List<String> withoutStep(String at) {
        return words(at, NO_STEP);
    }

    static Views.Counted changes(Wholes wholes) {
        Boxes.Builder boxes = firstAndLast(measured(Comparison.values()));
        for (Comparison comparison : Comparison.values()) {
            for (Pillar pillar : Pillar.values()) {
                String at = at(comparison, pillar);
                List<String> signs = signs(at);
                // In this order who stayed the same is kept back beside few without a step, and the test stays.
                List<String> changes = List.of(signs.get(0), signs.get(1), without(at), signs.get(2));
                boxes.divide(wholes.of(comparison), changes, Set.of(signs.get(1)));
                boxes.divide(signs.get(0), array(numbers(at, 1)));
                boxes.divide(signs.get(1), array(numbers(at, -1)));
                if (!wholes.tellsOfAll(comparison)) {
                    boxes.divide(without(at), array(withoutChange(at)));
                }
            }
        }
        return new Views.Counted(
                boxes.build(),
                List.of(TRAJECTORY, "change"),
                (measure, category) -> changeOf(measure, category, wholes));
    }

    private static Map<String, Integer> changeOf(String measure, String category, Wholes wholes) {
        return measure.equals(TRAJECTORY) ? compared(category, wholes) : change(category, wholes);
    }

    /** Who was measured first and last is told by the trajectory, of the other two by the change on any pillar. */
    private static Map<String, Integer> compared(String category, Wholes wholes) {
        Map<String, Integer> boxes = new HashMap<>(Map.of(trajectory(category), 1));
        if (!category.equals(TWICE)) {
            boxes.put(others(Comparison.FIRST_LAST), 1);
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison != Comparison.FIRST_LAST) {
                boxes.put(others(comparison), 1);
            }
            if (wholes.tellsOfAll(comparison)) {
                Stream.of(Pillar.values()).forEach(pillar -> boxes.put(without(at(comparison, pillar)), 1));
            }
        }
        return boxes;
    }

    private static Map<String, Integer> change(String category, Wholes wholes) {
        Comparison comparison = Comparison.valueOf(first(category));
        String at = at(category);
        List<String> values = Stream.of(numbers(at, 1), numbers(at, -1), List.of(at + " 0"))
                .flatMap(List::stream)
                .toList();
        Map<String, Integer> boxes = new HashMap<>(known(category, values, wholes.tellsOfAll(comparison)));
        if (comparison != Comparison.FIRST_LAST && at.equals(at(comparison, Pillar.values()[0]))) {
            boxes.put(done(comparison), 1);
            boxes.put(others(comparison), -1);
        }
        return boxes;
    }

    /** Improved, declined, unchanged. */
    static List<String> signs(String at) {
        return words(at, List.of("UP", "DOWN", "0"));
    }

    static List<String> withoutChange(String at) {
        return words(at, NO_CHANGE);
    }

    private static List<String> numbers(String at, int sign) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> at + " " + sign * number)
                .toList();
    }

    /** Who gave no step: of who was measured, or of everybody. */
    static String without(String at) {
        return at + " WITHOUT";
    }

    static List<String> words(String first, List<String> each) {
        return each.stream().map(last -> first + " " + last).toList();
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}

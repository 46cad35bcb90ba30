package nl.overbrug.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Boxes;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.Views;

/** What the page of progress counts, as boxes that fall apart into boxes: the innermost are the words of the figures that are kept. */
final class ProgressBoxes {

    /** All trajectories. */
    static final String ALL = "ALL";

    /** All actions. */
    static final String PLANNED = "PLANNED";

    static final List<String> MEASURED = List.of("TWICE", "ONCE", "NEVER");
    static final List<String> DEEDS = List.of("DONE", "NOT_DONE");

    /** The first planned measurement, and the one that counts as the last. */
    static final String START = "START";

    static final String LAST = "LAST";

    private static final String WAITING = "WAITING";
    private static final List<String> STANDS = List.of("DONE", WAITING, "MISSED", "DECLINED", "LAPSED", "NONE");
    private static final List<String> NO_STEP = List.of("NOT_APPLICABLE", "LATER", "MISSING");
    private static final List<String> NO_CHANGE = List.of("NOT_APPLICABLE", "MISSING");
    private static final int MOST = 4;

    private ProgressBoxes() {}

    static Views.Counted trajectories() {
        return people(new Boxes.Builder().base(ALL).divide(ALL, array(MEASURED)), "trajectory");
    }

    static Views.Counted moments() {
        Boxes.Builder boxes = new Boxes.Builder();
        for (MeasuredMoment moment : MeasuredMoment.values()) {
            String all = moment.name();
            boxes.base(all).divide(all, array(stands(moment)));
            boxes.divide(all + " " + WAITING, all + " PLANNED", all + " OPEN");
            for (Pillar pillar : Pillar.values()) {
                String at = at(moment, pillar);
                boxes.base(at).divide(at, array(halves(at)));
                boxes.divide(halves(at).get(0), at + " 1", at + " 2");
                boxes.divide(halves(at).get(1), at + " 3", at + " 4", at + " 5");
                without(boxes, at, withoutStep(at));
            }
        }
        return people(boxes, "moment", "position");
    }

    static List<String> stands(MeasuredMoment moment) {
        return words(moment.name(), STANDS);
    }

    /** Who gave a step on a pillar. */
    static String at(MeasuredMoment moment, Pillar pillar) {
        return moment.name() + " " + pillar.name();
    }

    /** Steps 1 to 2, and 3 to 5. */
    static List<String> halves(String at) {
        return words(at, List.of("LOW", "HIGH"));
    }

    static List<String> steps(String at) {
        return IntStream.rangeClosed(1, 5).mapToObj(step -> at + " " + step).toList();
    }

    static List<String> withoutStep(String at) {
        return words(at, NO_STEP);
    }

    static Views.Counted changes() {
        Boxes.Builder boxes = new Boxes.Builder();
        for (Comparison comparison : Comparison.values()) {
            for (Pillar pillar : Pillar.values()) {
                String at = at(comparison, pillar);
                boxes.base(at).divide(at, array(signs(at)));
                boxes.divide(signs(at).get(0), numbers(at, 1));
                boxes.divide(signs(at).get(1), numbers(at, -1));
                without(boxes, at, withoutChange(at));
            }
        }
        return people(boxes, "change");
    }

    /** Who gave a step on a pillar both times. */
    static String at(Comparison comparison, Pillar pillar) {
        return comparison.name() + " " + pillar.name();
    }

    /** Improved, declined, unchanged: in this order who stayed the same is the first to be kept back beside a small number. */
    static List<String> signs(String at) {
        return words(at, List.of("UP", "DOWN", "0"));
    }

    static List<String> withoutChange(String at) {
        return words(at, NO_CHANGE);
    }

    private static String[] numbers(String at, int sign) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> at + " " + sign * number)
                .toArray(String[]::new);
    }

    private static void without(Boxes.Builder boxes, String at, List<String> reasons) {
        boxes.base(without(at)).divide(without(at), array(reasons));
    }

    /** Who was asked and gave no step. */
    static String without(String at) {
        return at + " WITHOUT";
    }

    /** Goals, of how many people they are. */
    static Views.Counted goals() {
        Boxes.Builder boxes = new Boxes.Builder();
        for (Pillar pillar : Pillar.values()) {
            boxes.base(set(pillar))
                    .divide(set(pillar), array(reached(pillar)))
                    .divide(set(pillar), array(foreseen(pillar)));
        }
        return counted(boxes, "goal");
    }

    static String set(Pillar pillar) {
        return pillar.name() + " SET";
    }

    static List<String> reached(Pillar pillar) {
        return words(pillar.name(), List.of("REACHED", "NOT_REACHED"));
    }

    static List<String> foreseen(Pillar pillar) {
        return words(pillar.name(), List.of("FORESEEN", "NOT_FORESEEN"));
    }

    /** Actions of all kinds, of how many people they are. */
    static Views.Counted actions() {
        return counted(new Boxes.Builder().base(PLANNED).divide(PLANNED, array(DEEDS)), "deed");
    }

    /** What is no people is kept with of how many people it is. */
    private static Views.Counted counted(Boxes.Builder boxes, String measure) {
        String people = measure + "-people";
        return new Views.Counted(
                boxes.build(),
                List.of(measure, people),
                (one, box) -> Map.of(one.equals(people) ? ShownBoxes.PEOPLE + box : box, 1));
    }

    /** Of how many people a mean is. */
    static String of(String score, String moment) {
        return score + " " + moment + " N";
    }

    static Views.Counted scores() {
        Boxes.Builder boxes = new Boxes.Builder();
        Stream.concat(ScoreFigures.SCORES.stream(), ScoreFigures.T_SCORES.stream())
                .forEach(score -> {
                    List.of(START, LAST, "CHANGE", "UNCOMPUTED").forEach(moment -> boxes.base(of(score, moment)));
                    // Nobody's score is told by telling it of everybody; being as most people are tells little.
                    List.of(START, LAST).forEach(moment -> {
                        List<String> marks = marks(score, moment);
                        String marked = marked(score, moment);
                        boxes.base(marked).divide(marked, marks, Set.copyOf(marks.subList(0, marks.size() - 1)));
                    });
                });
        return people(boxes, "score", "score-mark");
    }

    static String marked(String score, String moment) {
        return of(score, moment) + " MARKED";
    }

    static List<String> marks(String score, String moment) {
        return words(score + " " + moment, ScoreFigures.marksOf(score));
    }

    static Views.Counted scales() {
        Boxes.Builder boxes = new Boxes.Builder();
        ScoreFigures.SCORES.forEach(score -> boxes.base(of(score, "N")));
        return people(boxes, "scale");
    }

    private static Views.Counted people(Boxes.Builder boxes, String... measures) {
        return new Views.Counted(boxes.build(), List.of(measures), (measure, box) -> Map.of(box, 1));
    }

    private static List<String> words(String first, List<String> each) {
        return each.stream().map(last -> first + " " + last).toList();
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}

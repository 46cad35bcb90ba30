package nl.overbrug.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.monitor.Boxes;
import nl.overbrug.monitor.Views;

/**
 * Who has a score, as parts of who was measured. A mean is of all in a box, so one over a few more than another would tell the mean of those few: who
 * has a score at the start falls apart into who has the last too and who has not, and who has the last is made of those with both and those without
 * a start.
 */
final class ScoreBoxes {

    /** The first planned measurement, and the one that counts as the last. */
    static final String START = "START";

    static final String LAST = "LAST";

    /** Both of them. */
    static final String CHANGE = "CHANGE";

    static final String UNCOMPUTED = "UNCOMPUTED";

    private static final String SCALE = "scale";

    /** Who has a score on seven points, but none on five. */
    static final String ON_SEVEN = "ON SEVEN POINTS";

    private ScoreBoxes() {}

    /** Of how many people a mean is. */
    static String of(String score, String moment) {
        return score + " " + moment + " N";
    }

    /** Everybody else. */
    static String missing(String score, String moment) {
        return score + " " + moment + " MISSING";
    }

    /** Who answered all items of a scale. */
    static String complete(String score) {
        return of(score, "SCALE");
    }

    /** Who has the score, but did not answer all of them; on five points and on seven together. */
    static String incomplete(String score) {
        return divided(score) + " SCALE MISSING";
    }

    /** Of which score who answered all items is a part: who answered on five points has a score on seven too. */
    private static String divided(String score) {
        return score.equals(ScoreFigures.FIVE_POINTS) ? ScoreFigures.SCARCITY : score;
    }

    /** When the items of a scale are looked at. */
    static String scaleAt(String score) {
        return score.equals(ScoreFigures.ALLIANCE) ? LAST : START;
    }

    static List<String> marks(String score, String moment) {
        return ProgressBoxes.words(score + " " + moment, ScoreFigures.marksOf(score));
    }

    static Views.Counted scores(Wholes wholes) {
        Boxes.Builder boxes = ProgressBoxes.measured(MeasuredMoment.START);
        all().forEach(score -> {
            boxes.divide(wholes.of(MeasuredMoment.START), of(score, START), none(score))
                    .divide(of(score, START), of(score, CHANGE), only(score, START));
            String noStart = missing(score, START);
            boxes.join(
                            noStart,
                            wholes.tellsOfAll(MeasuredMoment.START)
                                    ? new String[] {none(score)}
                                    : new String[] {none(score), ProgressBoxes.others(MeasuredMoment.START)})
                    .divide(noStart, only(score, LAST), neither(score))
                    .join(of(score, LAST), of(score, CHANGE), only(score, LAST))
                    .join(missing(score, LAST), only(score, START), neither(score))
                    .join(missing(score, CHANGE), only(score, START), only(score, LAST), neither(score))
                    .base(of(score, UNCOMPUTED));
            if (ScoreFigures.isMarked(score)) {
                Stream.of(START, LAST).forEach(moment -> {
                    List<String> marks = marks(score, moment);
                    // Nobody's score is told by telling it of everybody; being as most people are tells little.
                    boxes.divide(of(score, moment), marks, Set.copyOf(marks.subList(0, marks.size() - 1)));
                });
            }
            Stream<String> scales = ScoreFigures.SCORES.stream()
                    .filter(scale -> divided(scale).equals(score))
                    .map(ScoreBoxes::complete);
            String[] parts = Stream.concat(scales, Stream.of(incomplete(score))).toArray(String[]::new);
            if (parts.length > 1) {
                boxes.divide(of(score, scaleAt(score)), parts);
            }
        });
        return new Views.Counted(
                boxes.build(),
                List.of("moment", "score", "score-mark", SCALE),
                (measure, category) -> switch (measure) {
                    case "moment" -> moment(category, wholes);
                    case "score" -> score(category);
                    case SCALE -> scale(category);
                    default -> Map.of(category, 1);
                });
    }

    /** How many have a score on seven points only, of the first measurement, the last and what was not computed. */
    static Views.Counted onSeven() {
        return new Views.Counted(
                new Boxes.Builder().base(ON_SEVEN).build(), List.of("score"), (measure, category) -> onSeven(category));
    }

    private static Map<String, Integer> onSeven(String category) {
        String score = category.substring(0, category.indexOf(' '));
        if (!divided(score).equals(ScoreFigures.SCARCITY) || category.equals(of(score, CHANGE))) {
            return Map.of();
        }
        return Map.of(ON_SEVEN, score.equals(ScoreFigures.SCARCITY) ? 1 : -1);
    }

    private static Stream<String> all() {
        return Stream.concat(ScoreFigures.SCORES.stream(), ScoreFigures.T_SCORES.stream());
    }

    private static String only(String score, String moment) {
        return score + " ONLY " + moment;
    }

    private static String neither(String score) {
        return score + " NEITHER";
    }

    /** Of who was measured at the start, or of everybody: who has no score there. */
    private static String none(String score) {
        return score + " WITHOUT";
    }

    /** Nobody has a score, until {@link #score} takes out who has. */
    private static Map<String, Integer> moment(String category, Wholes wholes) {
        if (!category.startsWith(START + " ")) {
            return Map.of();
        }
        Map<String, Integer> boxes = new HashMap<>(ProgressBoxes.isDone(category));
        boolean isDone = boxes.containsKey(ProgressBoxes.done(MeasuredMoment.START));
        all().forEach(score -> {
            boxes.put(neither(score), 1);
            if (isDone || wholes.tellsOfAll(MeasuredMoment.START)) {
                boxes.put(none(score), 1);
            }
        });
        return boxes;
    }

    private static Map<String, Integer> score(String category) {
        String[] words = category.split(" ");
        String score = words[0];
        Map<String, Integer> boxes = new HashMap<>(Map.of(category, 1));
        switch (words[1]) {
            case START -> boxes.putAll(Map.of(none(score), -1, only(score, START), 1, neither(score), -1));
            case LAST -> boxes.putAll(Map.of(only(score, LAST), 1, neither(score), -1));
            case CHANGE -> boxes.putAll(Map.of(only(score, START), -1, only(score, LAST), -1, neither(score), 1));
            default -> {}
        }
        if (words[1].equals(scaleAt(score)) && divided(score).equals(score)) {
            boxes.put(incomplete(score), 1);
        }
        return boxes;
    }

    private static Map<String, Integer> scale(String category) {
        String score = category.substring(0, category.indexOf(' '));
        return category.equals(of(score, "N")) ? Map.of(complete(score), 1, incomplete(score), -1) : Map.of();
    }
}

package nl.overbrug.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Scoring of the working alliance (after Menger 2018): the mean of nine statements, 1 to 5. A mentor never sees what one person answered,
 * nor this score: the professional must not stand between the participant and an honest answer. Source: evaluation of Alphen aan den Rijn,
 * paragraphs 3.4 and 5.2.5; the five points are inferred from the published values.
 */
final class WorkingAlliance {

    static final String MEAN = "WAV";
    private static final Range AGREEMENT = new Range(1, 5);
    static final List<Item> ITEMS = Item.chosen("W", 9, AGREEMENT);

    private WorkingAlliance() {}

    static List<Scale> scales() {
        return List.of(new Scale(MEAN, AGREEMENT, ITEMS.size()));
    }

    static List<Score> scores(Map<String, Integer> answers, Set<String> items) {
        List<Double> values = items.stream()
                .map(answers::get)
                .filter(Objects::nonNull)
                .map(Integer::doubleValue)
                .toList();
        return List.of(Score.mean(MEAN, values, items.size(), 0));
    }
}

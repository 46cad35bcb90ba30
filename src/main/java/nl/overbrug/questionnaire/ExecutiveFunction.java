package nl.overbrug.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * T-scores of the BRIEF-A (mean 50, standard deviation 10), entered as whole numbers by whoever is qualified to score the test: nine scales,
 * two indices and a total. Nothing is computed from items. A T-score of 60 lies one, of 65 one and a half standard deviation above the norm;
 * people with little education are under-represented in the norm group. Source: evaluation of Alphen aan den Rijn, paragraph 4.3.
 */
final class ExecutiveFunction {

    static final String CODE = "BRIEF_A_";

    /** In which a T-score lies: three below, seven standard deviations above the norm. */
    static final Range RANGE = new Range(20, 120);

    private static final BigDecimal RAISED = new BigDecimal(60);
    private static final BigDecimal HIGH = new BigDecimal(65);

    private ExecutiveFunction() {}

    /** Who took the test, when and by which norms. */
    static List<Item> items() {
        return Stream.concat(
                        codes().map(code -> new Item(code, Item.By.NUMBER, RANGE)),
                        Stream.of(
                                new Item("taken_on", Item.By.DATE, null),
                                new Item("norm_edition", Item.By.WORDS, null),
                                new Item("scored_by", Item.By.WORDS, null)))
                .toList();
    }

    static List<Scale> scales() {
        return codes().map(code -> new Scale(CODE + code, RANGE, 1)).toList();
    }

    /** Nine scales, two indices and a total. */
    private static Stream<String> codes() {
        return Stream.concat(Item.codes("S", 9), Stream.of("GR", "MC", "TOT"));
    }

    /** Only the scores that were entered. */
    static List<Score> scores(Map<String, Integer> answers, Set<String> items) {
        return items.stream()
                .filter(answers::containsKey)
                .map(item -> Score.of(CODE + item, answers.get(item), 1, 1))
                .toList();
    }

    static ScoreMark mark(BigDecimal score) {
        if (score.compareTo(HIGH) >= 0) {
            return ScoreMark.HIGH;
        }
        return score.compareTo(RAISED) >= 0 ? ScoreMark.RAISED : ScoreMark.USUAL;
    }
}

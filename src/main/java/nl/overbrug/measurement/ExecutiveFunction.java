package nl.overbrug.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * T-scores of the BRIEF-A (mean 50, standard deviation 10), entered as whole numbers by whoever is qualified to score the test: nine scales,
 * two indices and a total. Nothing is computed from items. A T-score of 60 lies one, of 65 one and a half standard deviation above the norm;
 * people with little education are under-represented in the norm group. Source: evaluation of Alphen aan den Rijn, paragraph 4.3.
 */
final class ExecutiveFunction {

    private static final String CODE = "BRIEF_A_";
    private static final BigDecimal RAISED = new BigDecimal(60);
    private static final BigDecimal HIGH = new BigDecimal(65);

    /** How a T-score lies against the norm. */
    enum Mark {
        USUAL,
        RAISED,
        HIGH
    }

    private ExecutiveFunction() {}

    static List<Score> scores(Map<String, Integer> answers, Set<String> items) {
        return items.stream()
                .map(item -> answers.containsKey(item)
                        ? Score.of(CODE + item, answers.get(item), 1, 1)
                        : new Score(CODE + item, null, 0, 1))
                .toList();
    }

    static Mark mark(BigDecimal score) {
        if (score.compareTo(HIGH) >= 0) {
            return Mark.HIGH;
        }
        return score.compareTo(RAISED) >= 0 ? Mark.RAISED : Mark.USUAL;
    }
}

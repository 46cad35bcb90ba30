package nl.overbrug.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scoring of the Quality of Life Index (Ferrans and Powers), generic version: 33 pairs of satisfaction and importance, both 1 to 6. A score
 * is 15 + the mean over the answered items of (satisfaction - 3.5) x importance, so 0 to 30, for each respondent. Source: the scoring
 * instructions of the instrument, as summarised in the evaluation of Alphen aan den Rijn, appendix 1.
 *
 * <p>Items are called H1 to H13 (health and functioning), S1 to S8 (socio-economic), P1 to P7 (psychological and spiritual) and F1 to F5
 * (family). The shipped form asks 32 of the 33 pairs, on purpose: P7, on faith, is left out as in Alphen, since it asks for religion, which
 * may not be kept without need. The psychological and spiritual subscale is then computed over six items.
 */
final class QualityOfLife {

    static final String TOTAL = "QLI_TOTAL";
    static final String SATISFACTION = "_satisfaction";
    static final String IMPORTANCE = "_importance";
    private static final double MIDDLE = 3.5;
    private static final double CENTRE = 15;
    private static final Range POINTS = new Range(1, 6);
    private static final Range RANGE = new Range((int) (CENTRE + product(POINTS.lowest(), POINTS.highest())), (int)
            (CENTRE + product(POINTS.highest(), POINTS.highest())));

    /** The subscales, by the letter with which their items begin. */
    private static final Map<String, String> SUBSCALES = subscales();

    private QualityOfLife() {}

    /**
     * @param answers by field, such as {@code H1_satisfaction} and {@code H1_importance}; an item counts when both are there
     * @param items the items that the form asks, such as {@code H1}
     */
    static List<Score> scores(Map<String, Integer> answers, Set<String> items) {
        return SUBSCALES.entrySet().stream()
                .map(subscale -> score(subscale.getValue(), subscale.getKey(), answers, items))
                .filter(score -> score.asked() > 0)
                .toList();
    }

    /** Each twice: how satisfied, and how important. */
    static List<Item> items() {
        return pairs().flatMap(item -> Stream.of(item + SATISFACTION, item + IMPORTANCE))
                .map(code -> new Item(code, Item.By.CHOICE, POINTS))
                .toList();
    }

    static List<Scale> scales() {
        return SUBSCALES.entrySet().stream()
                .map(subscale -> new Scale(
                        subscale.getValue(), RANGE, (int) pairs().filter(item -> item.startsWith(subscale.getKey()))
                                .count()))
                .toList();
    }

    private static Stream<String> pairs() {
        return Stream.of(Item.codes("H", 13), Item.codes("S", 8), Item.codes("P", 7), Item.codes("F", 5))
                .flatMap(Function.identity());
    }

    private static Score score(String code, String letter, Map<String, Integer> answers, Set<String> items) {
        List<String> own =
                items.stream().filter(item -> item.startsWith(letter)).toList();
        List<Double> products = own.stream()
                .filter(item -> answers.get(item + SATISFACTION) != null && answers.get(item + IMPORTANCE) != null)
                .map(item -> product(answers.get(item + SATISFACTION), answers.get(item + IMPORTANCE)))
                .toList();
        return Score.mean(code, products, own.size(), CENTRE);
    }

    private static double product(int satisfaction, int importance) {
        return (satisfaction - MIDDLE) * importance;
    }

    private static Map<String, String> subscales() {
        Map<String, String> scales = new LinkedHashMap<>();
        scales.put("", TOTAL);
        scales.put("H", "QLI_HEALTH");
        scales.put("S", "QLI_SOCIO_ECONOMIC");
        scales.put("P", "QLI_PSYCHOLOGICAL");
        scales.put("F", "QLI_FAMILY");
        return scales;
    }
}

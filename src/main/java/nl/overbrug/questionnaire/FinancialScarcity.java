package nl.overbrug.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scoring of the Psychological Inventory of Financial Scarcity (PIFS): the mean of its items after the positively worded ones were turned
 * round (6 - x on five points, 8 - x on seven). Five points become seven by 1 + (x - 1) x 6 / 4. Two of the four subscales are not reliable,
 * so only the total is computed. Source: evaluation of Alphen aan den Rijn, paragraph 2.3 and appendix 1.
 *
 * <p>Which items are turned round is said by the form: the property {@code reversed} of a component. The shipped forms say it of G8 and G11,
 * and that is inferred. The report names two items by what they ask, managing one's money well and reckoning with later, not by their
 * number. Its table goes in blocks of three: shortage, rumination, short term (7 to 9), control (10 to 12), so there is one in each of the
 * last two; in the published English list both stand in the middle of their block. There they are worded the other way, so a municipality
 * must hold the property against the wording that it uses.
 */
final class FinancialScarcity {

    static final String SEVEN_POINTS = "PIFS_7";
    static final String FIVE_POINTS = "PIFS_5";

    /** The 90th percentile of the Dutch norm group (n = 1,115) on seven points; 2.78 on five. */
    private static final BigDecimal NORM_90 = new BigDecimal("3.67");

    /** The property of an item that is worded the other way round. */
    static final String REVERSED = "reversed";

    private static final int SEVEN = 7;
    private static final Range ON_FIVE = new Range(1, 5);
    private static final Range ON_SEVEN = new Range(1, SEVEN);

    /** With how many points it may be answered. */
    static final Set<Integer> POINTS = Set.of(ON_FIVE.highest(), ON_SEVEN.highest());

    /** On seven points; a form with five asks less. */
    static final List<Item> ITEMS = Item.chosen("G", 12, ON_SEVEN);

    private FinancialScarcity() {}

    static List<Scale> scales() {
        return List.of(new Scale(FIVE_POINTS, ON_FIVE, ITEMS.size()), new Scale(SEVEN_POINTS, ON_SEVEN, ITEMS.size()));
    }

    /**
     * @param answers 1 to the number of points, by item
     * @param items the items that the form asks
     * @param reversed the items that are worded positively
     * @param points 5 or 7
     * @return the score on its own points and, when those are five, also on seven
     */
    static List<Score> scores(Map<String, Integer> answers, Set<String> items, Set<String> reversed, int points) {
        List<Double> values = new ArrayList<>();
        for (String item : items) {
            Integer answer = answers.get(item);
            if (answer != null) {
                values.add((double) (reversed.contains(item) ? points + 1 - answer : answer));
            }
        }
        if (points == SEVEN) {
            return List.of(Score.mean(SEVEN_POINTS, values, items.size(), 0));
        }
        List<Double> onSeven =
                values.stream().map(FinancialScarcity::fromFiveToSeven).toList();
        return List.of(
                Score.mean(FIVE_POINTS, values, items.size(), 0), Score.mean(SEVEN_POINTS, onSeven, items.size(), 0));
    }

    static ScoreMark mark(BigDecimal onSeven) {
        return onSeven.compareTo(NORM_90) > 0 ? ScoreMark.ABOVE_NORM : ScoreMark.UP_TO_NORM;
    }

    static double fromFiveToSeven(double five) {
        return 1 + (five - 1) * 6 / 4;
    }
}

package nl.overbrug.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.overbrug.statistics.Sums;

/**
 * Sums of scores and of the answers behind them, by the words of their category.
 *
 * @param scores in hundred-thousandths
 * @param scales sums of whole answers
 */
record ScoreSums(Map<String, BigDecimal> scores, Map<String, BigDecimal> scales) {

    private static final int DECIMALS = 5;
    private static final String ITEM = "ITEM-";
    private static final String SUM = " SUM";

    boolean has(String score) {
        return scores.keySet().stream().anyMatch(key -> key.startsWith(score + " "));
    }

    /** As if nobody had this score; who have it are counted elsewhere. */
    ScoreSums without(String score) {
        return new ScoreSums(others(scores, score), others(scales, score));
    }

    private static Map<String, BigDecimal> others(Map<String, BigDecimal> sums, String score) {
        Map<String, BigDecimal> others = new HashMap<>(sums);
        others.keySet().removeIf(key -> key.startsWith(score + " "));
        return others;
    }

    /** @param moment {@code START}, {@code LAST} or {@code CHANGE} */
    Sums of(String score, String moment) {
        String words = score + " " + moment;
        return new Sums(
                number(scores, words + " N").longValueExact(),
                number(scores, words + SUM).movePointLeft(DECIMALS),
                number(scores, words + " SQUARES").movePointLeft(2 * DECIMALS));
    }

    /** Who answered the whole scale. */
    long complete(String score) {
        return number(scales, score + " N N").longValueExact();
    }

    Sums total(String score) {
        return scale(score, "TOTAL");
    }

    List<Sums> items(String score) {
        Predicate<String> sums = key -> key.startsWith(score + " " + ITEM) && key.endsWith(" SQUARES");
        return scales.keySet().stream()
                .filter(sums)
                .sorted()
                .map(key -> scale(score, key.split(" ")[1]))
                .toList();
    }

    private Sums scale(String score, String item) {
        String words = score + " " + item;
        return new Sums(complete(score), number(scales, words + SUM), number(scales, words + " SQUARES"));
    }

    private static BigDecimal number(Map<String, BigDecimal> numbers, String words) {
        return numbers.getOrDefault(words, BigDecimal.ZERO);
    }
}

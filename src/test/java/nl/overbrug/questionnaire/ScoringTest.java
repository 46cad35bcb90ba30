package nl.overbrug.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values were worked out by hand. */
class ScoringTest {

    private static final Set<String> FIVE_HEALTH_ITEMS = items("H", 5);
    private static final Set<String> TWELVE_STATEMENTS = items("G", 12);

    @Test
    void quality_of_life_runs_from_0_to_30_with_15_in_the_middle() {
        assertThat(qualityOfLife(6, 6)).isEqualByComparingTo("30");
        assertThat(qualityOfLife(1, 6)).isEqualByComparingTo("0");
        assertThat(qualityOfLife(3, 1)).isEqualByComparingTo("14.5");
    }

    @Test
    void a_scale_runs_from_the_lowest_answers_to_the_highest() {
        assertThat(Instrument.QLI.scales())
                .allSatisfy(scale -> assertThat(scale.range()).isEqualTo(new Range(0, 30)))
                .extracting(Scale::code, Scale::items)
                .containsExactly(
                        tuple("QLI_TOTAL", 33),
                        tuple("QLI_HEALTH", 13),
                        tuple("QLI_SOCIO_ECONOMIC", 8),
                        tuple("QLI_PSYCHOLOGICAL", 7),
                        tuple("QLI_FAMILY", 5));
        for (int points : List.of(5, 7)) {
            List<Score> highest =
                    FinancialScarcity.scores(all(TWELVE_STATEMENTS, points), TWELVE_STATEMENTS, Set.of(), points);
            assertThat(highest)
                    .allSatisfy(score -> assertThat(Instrument.PIFS.scales())
                            .contains(new Scale(
                                    score.code(), new Range(1, score.value().intValueExact()), 12)));
        }
    }

    @Test
    void no_code_is_of_two_instruments() {
        assertThat(Stream.of(Instrument.values())
                        .flatMap(each -> each.items().stream().map(Item::code)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Instrument.values())
                        .flatMap(each -> each.scales().stream().map(Scale::code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void quality_of_life_is_15_and_the_mean_of_products_not_the_product_of_means() {
        Map<String, Integer> answers = new LinkedHashMap<>();
        pair(answers, "H1", 6, 6); // 2.5 x 6 = 15
        pair(answers, "H2", 1, 1); // -2.5 x 1 = -2.5
        pair(answers, "H3", 4, 5); // 0.5 x 5 = 2.5
        pair(answers, "H4", 2, 3); // -1.5 x 3 = -4.5
        pair(answers, "H5", 5, 2); // 1.5 x 2 = 3

        // 15 + 13.5 / 5
        assertThat(QualityOfLife.scores(answers, FIVE_HEALTH_ITEMS))
                .extracting(Score::code, Score::value, Score::answered, Score::asked)
                .containsExactly(
                        tuple("QLI_TOTAL", new BigDecimal("17.70000"), 5, 5),
                        tuple("QLI_HEALTH", new BigDecimal("17.70000"), 5, 5));
    }

    @Test
    void a_subscale_needs_eighty_percent_of_its_items_answered_on_both_sides() {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (int item = 1; item <= 4; item++) {
            pair(answers, "H" + item, 6, 6);
        }
        answers.put("H5_satisfaction", 6); // its importance is missing
        assertThat(QualityOfLife.scores(answers, FIVE_HEALTH_ITEMS).get(1).value())
                .isEqualByComparingTo("30");

        answers.remove("H4_importance");
        Score tooFew = QualityOfLife.scores(answers, FIVE_HEALTH_ITEMS).get(1);
        assertThat(tooFew.isComputed()).isFalse();
        assertThat(tooFew.answered()).isEqualTo(3);
    }

    @Test
    void a_subscale_that_the_form_does_not_ask_has_no_score() {
        assertThat(QualityOfLife.scores(Map.of(), FIVE_HEALTH_ITEMS))
                .extracting(Score::code)
                .containsExactly("QLI_TOTAL", "QLI_HEALTH");
    }

    @Test
    void scarcity_turns_round_what_is_worded_positively() {
        Map<String, Integer> answers = all(TWELVE_STATEMENTS, 4);
        answers.put("G8", 1);
        answers.put("G11", 2);

        // ten times 4, then 6 - 1 = 5 and 6 - 2 = 4: 49 / 12
        List<Score> scores = FinancialScarcity.scores(answers, TWELVE_STATEMENTS, Set.of("G8", "G11"), 5);

        assertThat(scores).extracting(Score::code).containsExactly("PIFS_5", "PIFS_7");
        assertThat(scores.get(0).value()).isEqualByComparingTo("4.08333");
        assertThat(scores.get(1).value()).isEqualByComparingTo("5.62500");
    }

    @Test
    void scarcity_on_seven_points_is_turned_round_from_eight() {
        Map<String, Integer> answers = all(TWELVE_STATEMENTS, 7);
        answers.put("G8", 7);

        // eleven times 7 and 8 - 7 = 1: 78 / 12
        assertThat(FinancialScarcity.scores(answers, TWELVE_STATEMENTS, Set.of("G8"), 7))
                .extracting(Score::code, Score::value)
                .containsExactly(tuple("PIFS_7", new BigDecimal("6.50000")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 7", "3, 4", "3.64, 4.96", "2.78, 3.67"})
    void five_points_become_seven_as_in_the_published_means(double five, double seven) {
        assertThat(FinancialScarcity.fromFiveToSeven(five)).isCloseTo(seven, offset(0.005));
    }

    @ParameterizedTest
    @CsvSource({"50, USUAL", "59, USUAL", "60, RAISED", "64, RAISED", "65, HIGH", "90, HIGH"})
    void a_t_score_is_marked_from_one_and_from_one_and_a_half_deviation(int score, ScoreMark mark) {
        assertThat(ExecutiveFunction.mark(BigDecimal.valueOf(score))).isEqualTo(mark);
    }

    @Test
    void the_working_alliance_is_the_mean_of_its_statements() {
        Set<String> statements = items("W", 9);
        Map<String, Integer> answers = all(statements, 4);
        answers.put("W1", 5);
        answers.remove("W9");

        // 33 / 8
        assertThat(WorkingAlliance.scores(answers, statements).get(0).value()).isEqualByComparingTo("4.125");
    }

    private static BigDecimal qualityOfLife(int satisfaction, int importance) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        FIVE_HEALTH_ITEMS.forEach(item -> pair(answers, item, satisfaction, importance));
        return QualityOfLife.scores(answers, FIVE_HEALTH_ITEMS).get(0).value();
    }

    private static void pair(Map<String, Integer> answers, String item, int satisfaction, int importance) {
        answers.put(item + "_satisfaction", satisfaction);
        answers.put(item + "_importance", importance);
    }

    private static Map<String, Integer> all(Set<String> items, int answer) {
        return items.stream().collect(Collectors.toMap(item -> item, item -> answer));
    }

    private static Set<String> items(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

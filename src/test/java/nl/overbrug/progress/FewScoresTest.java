package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has a score is told beside who was measured, and who has both scores beside who has one. */
class FewScoresTest extends ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2005, 5, 5);
    private static final Scope THAT_DAY = Scope.everybody(new Period(DAY, DAY));

    /** Of twenty who were measured, beside whom it would follow how many have no score. */
    @ParameterizedTest
    @CsvSource({"20, true", "18, false", "15, true"})
    void a_mean_is_not_shown_where_it_would_follow_that_few_have_no_score(int scored, boolean shown) {
        for (int i = 0; i < 20; i++) {
            UUID sitting = cases.measured(cases.trajectory(DAY), "START", DAY, Map.of());
            if (i < scored) {
                cases.questionnaire(sitting, "PIFS", "PIFS_7", BigDecimal.valueOf(1 + i % 5), Map.of("G1", 5));
            }
        }
        ShownMean start = asked(report -> report.of(THAT_DAY).scores()).get(0).start();
        assertThat(start.people().isExact()).isEqualTo(shown);
        assertThat(start.mean() != null).isEqualTo(shown);
    }

    /** The mean of those two would be the difference of two sums. */
    @Test
    void the_difference_is_not_shown_where_few_have_a_start_only() {
        for (int i = 0; i < 14; i++) {
            UUID trajectory = cases.trajectory(DAY);
            BigDecimal score = BigDecimal.valueOf(1 + i % 5);
            UUID first = cases.measured(trajectory, "START", DAY, Map.of());
            cases.questionnaire(first, "PIFS", "PIFS_7", score, Map.of("G1", 1));
            if (i < 12) {
                UUID last = cases.measured(trajectory, "FINAL", DAY.plusYears(1), Map.of());
                cases.last(last);
                cases.questionnaire(last, "PIFS", "PIFS_7", score, Map.of("G1", 1));
            }
        }
        ScoreFigures scarcity = asked(report -> report.of(THAT_DAY).scores()).get(0);
        assertThat(scarcity.start().people()).isEqualTo(Shown.exactly(14));
        assertThat(scarcity.start().mean()).isNotNull();
        assertThat(scarcity.means()).filteredOn(mean -> mean.mean() != null).hasSize(1);
        assertThat(scarcity.change().people().isExact()).isFalse();
        assertThat(scarcity.last().people().isExact()).isFalse();
        assertThat(scarcity.means())
                .extracting(mean -> mean.missing().isExact())
                .as("who has none")
                .containsExactly(true, false, false);
        ScoreFigures exactly =
                asked(report -> report.of(THAT_DAY.exactly()).scores()).get(0);
        assertThat(exactly.last().people()).isEqualTo(Shown.exactly(12));
        assertThat(exactly.means())
                .extracting(ShownMean::missing)
                .extracting(Shown::number)
                .containsExactly(0L, 2L, 2L);
        assertThat(exactly.change().people()).isEqualTo(Shown.exactly(12));
    }

    @Test
    void where_everybody_answered_on_five_points_both_scores_say_the_same() {
        onFive(20, DAY);
        List<ScoreFigures> scores = scores(THAT_DAY);
        assertThat(scores).extracting(ScoreFigures::score).containsExactly("PIFS_5", "PIFS_7");
        assertThat(scores).extracting(score -> score.start().mean()).containsExactly(3.0, 4.0);
        assertThat(scores).extracting(score -> score.start().people()).containsOnly(Shown.exactly(20));
        ScaleFigures scale = scales(THAT_DAY).get(0);
        assertThat(scale.score()).isEqualTo("PIFS_5");
        assertThat(scale.people()).isEqualTo(Shown.exactly(20));
        assertThat(scale.alpha()).isNotNull();
    }

    /** Two of 22 means are of those two; and who answered the scale on five points, beside who has a score. */
    @Test
    void few_who_answered_on_seven_points_are_not_told_by_those_on_five() {
        onFive(20, DAY);
        onSeven(2, DAY);
        assertThat(scores(THAT_DAY))
                .singleElement()
                .satisfies(seven -> assertThat(seven.start().people()).isEqualTo(Shown.exactly(22)));
        assertThat(scales(THAT_DAY))
                .hasSize(2)
                .noneMatch(scale -> scale.people().isExact() || scale.alpha() != null);
        Scope exactly = THAT_DAY.exactly();
        assertThat(scores(exactly))
                .extracting(score -> score.start().people())
                .containsExactly(Shown.exactly(20), Shown.exactly(22));
        assertThat(scales(exactly))
                .extracting(ScaleFigures::people, ScaleFigures::missing)
                .containsExactly(tuple(Shown.exactly(20), Shown.exactly(0)), tuple(Shown.exactly(2), Shown.exactly(0)));
    }

    /** What is kept back of that year could be filled in from what is told of another. */
    @Test
    void who_answered_on_seven_points_in_one_year_takes_the_five_points_out_of_every_year() {
        onFive(20, DAY);
        onFive(20, DAY.plusYears(1));
        Scope year = Scope.ofYear(DAY.getYear());
        onSeven(2, DAY.plusYears(1));
        assertThat(scores(year))
                .extracting(ScoreFigures::score)
                .contains(ScoreFigures.SCARCITY)
                .doesNotContain(ScoreFigures.FIVE_POINTS);
        assertThat(scores(year.exactly())).extracting(ScoreFigures::score).contains(ScoreFigures.FIVE_POINTS);
    }

    private List<ScoreFigures> scores(Scope scope) {
        return asked(report -> report.of(scope).scores());
    }

    private List<ScaleFigures> scales(Scope scope) {
        return asked(report -> report.of(scope).scales());
    }

    private void onFive(int people, LocalDate startedOn) {
        for (int i = 0; i < people; i++) {
            cases.onFivePoints(started(startedOn), 1 + i % 5, Map.of("G1", 1 + i % 5, "G2", 1 + i % 5));
        }
    }

    private void onSeven(int people, LocalDate startedOn) {
        for (int i = 0; i < people; i++) {
            cases.questionnaire(started(startedOn), "PIFS", "PIFS_7", BigDecimal.valueOf(7), Map.of("G1", 7, "G2", 7));
        }
    }

    private UUID started(LocalDate on) {
        return cases.measured(cases.trajectory(on), "START", on, Map.of());
    }
}

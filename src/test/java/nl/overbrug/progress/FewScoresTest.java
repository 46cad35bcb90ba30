package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        ShownMean start = asked(report -> report.scores(THAT_DAY)).get(0).start();
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
        ScoreFigures scarcity = asked(report -> report.scores(THAT_DAY)).get(0);
        assertThat(scarcity.start().people()).isEqualTo(Shown.exactly(14));
        assertThat(scarcity.start().mean()).isNotNull();
        assertThat(scarcity.means()).filteredOn(mean -> mean.mean() != null).hasSize(1);
        assertThat(scarcity.change().people().isExact()).isFalse();
        assertThat(scarcity.last().people().isExact()).isFalse();
        ScoreFigures exactly =
                asked(report -> report.scores(THAT_DAY.exactly())).get(0);
        assertThat(exactly.last().people()).isEqualTo(Shown.exactly(12));
        assertThat(exactly.change().people()).isEqualTo(Shown.exactly(12));
    }
}

package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreviewPeriodTest {

    @Test
    void the_first_choice_is_the_twelve_months_before_this_one() {
        PreviewPeriod first = PreviewPeriod.choices(LocalDate.of(2026, 3, 31)).get(0);

        assertThat(first.from()).isEqualTo("2025-03-01");
        assertThat(first.until()).isEqualTo("2026-03-01");
        assertThat(first.last()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(first.months()).hasSize(12).startsWith(YearMonth.of(2025, 3)).endsWith(first.last());
    }

    /** Otherwise subtracting one from the other would show the few people between them. */
    @Test
    void no_two_choices_overlap() {
        List<PreviewPeriod> choices = PreviewPeriod.choices(LocalDate.of(2026, 1, 1));

        assertThat(choices).hasSizeGreaterThan(3);
        IntStream.range(1, choices.size())
                .forEach(at -> assertThat(choices.get(at).until())
                        .isEqualTo(choices.get(at - 1).from()));
    }
}

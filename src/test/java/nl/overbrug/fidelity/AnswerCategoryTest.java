package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, NEARLY_ALL",
        "90, 100, NEARLY_ALL",
        "899, 1000, LARGE_PART",
        "65, 100, LARGE_PART",
        "649, 1000, HALF",
        "35, 100, HALF",
        "349, 1000, SMALL_PART",
        "10, 100, SMALL_PART",
        "99, 1000, NEARLY_NONE",
        "0, 1, NEARLY_NONE",
        "2, 3, LARGE_PART",
        "1, 1, NEARLY_ALL"
    })
    void a_bound_belongs_to_the_category_above_it(long done, long base, AnswerCategory expected) {
        assertThat(AnswerCategory.of(done, base)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"65, true", "64, false", "90, true", "0, false"})
    void a_step_is_applied_from_65_percent(long done, boolean applies) {
        assertThat(AnswerCategory.of(done, 100).applies()).isEqualTo(applies);
    }

    @Test
    void of_nobody_there_is_no_category() {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCategory.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCategory.of(2, 1));
    }
}

package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "of {0} to {1}, on {2}: {3}")
    @CsvSource({
        "2017-12-01, 2019-05-06, 2019-08-01, 2018",
        "2017-12-01, 2018-07-31, 2019-08-01, 2018",
        "2017-12-01, 2018-07-31, 2026-11-22, 2018",
        "2019-03-01, 2019-05-06, 2019-08-01, 2019",
    })
    void the_last_year_is_one_that_is_over_or_else_the_first(
            LocalDate from, LocalDate to, LocalDate today, int expected) {
        assertThat(new Period(from, to).lastYear(today)).isEqualTo(expected);
    }
}

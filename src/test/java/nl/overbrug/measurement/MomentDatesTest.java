package nl.overbrug.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.measurement.Measurement.Content;
import nl.overbrug.questionnaire.Instrument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2017-12-01,  6, 2018-06-01",
        "2017-08-31,  6, 2018-02-28",
        "2019-08-31,  6, 2020-02-29",
        "2020-02-29, 12, 2021-02-28",
        "2018-03-31,  6, 2018-09-30",
        "2018-01-15, 12, 2019-01-15"
    })
    void months_are_calendar_months_and_a_day_that_is_not_there_is_the_last_of_the_month(
            LocalDate anchor, int months, LocalDate due) {
        assertThat(after(months).from(anchor).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // winter: one hour ahead of UTC; summer: two
        "2018-01-15, 2018-01-14T23:00:00Z, 2018-01-15T16:00:00Z, 2018-01-15T23:00:00Z",
        "2018-07-15, 2018-07-14T22:00:00Z, 2018-07-15T15:00:00Z, 2018-07-15T22:00:00Z",
        // the day on which the clock goes forward is an hour short
        "2018-03-25, 2018-03-24T23:00:00Z, 2018-03-25T15:00:00Z, 2018-03-25T22:00:00Z"
    })
    void days_begin_and_end_as_in_amsterdam(LocalDate day, Instant opens, Instant due, Instant closes) {
        Measurement measurement = on(new PlannedMoment("T2", day, day, day));

        assertThat(measurement.opensAt()).isEqualTo(opens);
        assertThat(measurement.dueAt()).isEqualTo(due);
        assertThat(measurement.closesAt()).isEqualTo(closes);
    }

    private static Moment after(int months) {
        return new Moment("T2", MomentRole.BETWEEN, Anchor.INTAKE, months, 30, 60, Set.of(Instrument.BRIDGE), null);
    }

    private static Measurement on(PlannedMoment planned) {
        Content content =
                new Content(MomentRole.BETWEEN, 6, Set.of(Instrument.BRIDGE), BigDecimal.TEN, UUID.randomUUID());
        return new Measurement(UUID.randomUUID(), 1, UUID.randomUUID(), planned, content, MomentState.PLANNED, null);
    }
}

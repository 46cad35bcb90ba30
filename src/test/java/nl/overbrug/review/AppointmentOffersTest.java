package nl.overbrug.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.overbrug.OverbrugTest;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class AppointmentOffersTest {

    @Autowired
    private AppointmentOffers offers;

    @Autowired
    private TrajectoryFixture trajectories;

    @Test
    void mornings_of_working_days_are_offered_first() {
        LocalDate saturday = LocalDate.of(2018, 6, 2);

        List<LocalDateTime> mornings = offers.after(saturday, trajectories.started());

        assertThat(mornings).hasSize(6).isSorted().allSatisfy(offer -> {
            assertThat(offer.getHour()).isLessThan(12);
            assertThat(offer.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
        assertThat(mornings.get(0).toLocalDate()).isEqualTo(LocalDate.of(2018, 6, 22));
    }
}

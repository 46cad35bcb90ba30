package nl.overbrug.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import org.springframework.stereotype.Component;

/**
 * Moments to choose the next appointment from: working days around the rhythm of the protocol norms, mornings only. Any other moment can be
 * filled in as well. Source: plan appointments in the morning (lesson R-19).
 */
@Component
public class AppointmentOffers {

    private static final List<LocalTime> MORNING = List.of(LocalTime.of(9, 30), LocalTime.of(11, 0));
    private static final int DAYS = 3;

    private final Norms norms;

    AppointmentOffers(Norms norms) {
        this.norms = norms;
    }

    /** Six mornings, the first no later than the rhythm of this trajectory says. */
    public List<LocalDateTime> after(LocalDate day, UUID trajectoryId) {
        int rhythm = norms.of(trajectoryId, ProtocolNorm.REVIEW).days();
        List<LocalDateTime> offers = new ArrayList<>();
        LocalDate at = workingDayUpTo(day.plusDays(rhythm));
        for (int i = 0; i < DAYS; i++) {
            LocalDate morning = at;
            MORNING.forEach(time -> offers.add(morning.atTime(time)));
            at = nextWorkingDay(at);
        }
        return offers;
    }

    private static LocalDate workingDayUpTo(LocalDate day) {
        return isWorkingDay(day) ? day : workingDayUpTo(day.minusDays(1));
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isWorkingDay(next) ? next : nextWorkingDay(next);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

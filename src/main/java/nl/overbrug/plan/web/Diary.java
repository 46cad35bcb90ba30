package nl.overbrug.plan.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.norm.NextAppointment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Today, and when mentor and participant meet next. */
@Component
class Diary {

    private final ObjectProvider<NextAppointment> appointments;
    private final MovableClock clock;

    Diary(ObjectProvider<NextAppointment> appointments, MovableClock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Null when nothing was agreed. */
    LocalDateTime next(UUID trajectoryId) {
        return appointments.stream()
                .flatMap(each -> each.next(trajectoryId).stream())
                .findFirst()
                .orElse(null);
    }

    LocalDate today() {
        return clock.today();
    }
}

package nl.overbrug.review.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.review.AppointmentOffers;
import nl.overbrug.review.Appointments;
import org.springframework.stereotype.Component;

/** Today, the appointment that stands and the moments to offer for the next. */
@Component
class Agenda {

    private final Appointments appointments;
    private final AppointmentOffers offers;
    private final MovableClock clock;

    Agenda(Appointments appointments, AppointmentOffers offers, MovableClock clock) {
        this.appointments = appointments;
        this.offers = offers;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Null when none was made; one that has come stands until somebody says what became of it. */
    LocalDateTime next(UUID trajectoryId) {
        return appointments.standing(trajectoryId).orElse(null);
    }

    List<LocalDateTime> offers() {
        return offers.after(today());
    }
}

package nl.overbrug.review.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.review.AppointmentOffers;
import nl.overbrug.review.Appointments;
import nl.overbrug.review.Reviews;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Today, the appointment that stands, the moments to offer for the next, and whether a talk settles what comes after it. */
@Component
class Agenda {

    private final Appointments appointments;
    private final AppointmentOffers offers;
    private final MovableClock clock;
    private final Workflow workflow;

    Agenda(Appointments appointments, AppointmentOffers offers, MovableClock clock, Workflow workflow) {
        this.workflow = workflow;
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

    /** While the first Bridge or a plan is to be made, that comes next whatever a talk says. */
    boolean settlesWhatComesNext(UUID trajectoryId) {
        return workflow.isOpen(trajectoryId, Reviews.TASK);
    }

    List<LocalDateTime> offers(UUID trajectoryId) {
        return offers.after(today(), trajectoryId);
    }
}

package nl.overbrug.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.WorkingDay;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * By when the next step of a trajectory should be: a plan, a progress conversation or a talk about outflow. The day from which it is counted is
 * kept, so that it can be counted anew when the norms change.
 */
@Component
public class Rhythm {

    private final RhythmRows rows;
    private final Norms norms;
    private final ObjectProvider<NextAppointment> appointments;

    Rhythm(RhythmRows rows, Norms norms, ObjectProvider<NextAppointment> appointments) {
        this.rows = rows;
        this.norms = norms;
        this.appointments = appointments;
    }

    /** The appointment that was made already, else within the rhythm of the progress conversations after this day. */
    public Instant next(UUID trajectoryId, LocalDate day) {
        return appointments.stream()
                .flatMap(each -> each.next(trajectoryId).stream())
                .findFirst()
                .map(at -> at.atZone(MovableClock.ZONE).toInstant())
                .orElseGet(() -> after(trajectoryId, day));
    }

    /** Within the rhythm of the progress conversations after this day; the decision is stored. */
    public Instant after(UUID trajectoryId, LocalDate day) {
        int days = norms.decide(trajectoryId, ProtocolNorm.REVIEW).days();
        rows.count(trajectoryId, day);
        return WorkingDay.endOf(day.plusDays(days));
    }
}

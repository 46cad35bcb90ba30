package nl.overbrug.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** The scheme under which vouchers are given, and until when actions are rewarded. */
@Component
class Schemes {

    /** When something agreed for a day is put on the list, and when a working day ends. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Rulebook rulebook;
    private final Norms norms;

    Schemes(Rulebook rulebook, Norms norms) {
        this.rulebook = rulebook;
        this.norms = norms;
    }

    SchemeVerdict on(LocalDate day) {
        return rulebook.tryOut(SchemeFacts.TABLE, day, new SchemeFacts(day)).verdict();
    }

    /** The last day on which an action that is done is rewarded, by the protocol norms of this day. */
    LocalDate lastDay(Trajectory trajectory, LocalDate today) {
        return norms.lastRewardDay(trajectory, today);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(MovableClock.ZONE).toInstant();
    }

    static Instant eveningOf(LocalDate day) {
        return day.atTime(EVENING).atZone(MovableClock.ZONE).toInstant();
    }

    /** The very end of a last day. */
    static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
    }
}

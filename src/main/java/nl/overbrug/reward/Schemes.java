package nl.overbrug.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;
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
    private final Decisions decisions;

    Schemes(Rulebook rulebook, Norms norms, Decisions decisions) {
        this.rulebook = rulebook;
        this.norms = norms;
        this.decisions = decisions;
    }

    /** For pages; nothing follows from it. */
    SchemeVerdict on(LocalDate day) {
        return rulebook.tryOut(SchemeFacts.TABLE, day, new SchemeFacts(day)).verdict();
    }

    /** As it holds today, stored: it says until when a voucher can be handed over. */
    Decision<SchemeVerdict> decide(UUID trajectoryId, LocalDate today) {
        return rulebook.decide(SchemeFacts.TABLE, trajectoryId, new SchemeFacts(today));
    }

    /** {@link #lastDay} of today, stored: it says whether a voucher is earned. */
    LocalDate decideLastDay(Trajectory trajectory) {
        return norms.decideLastRewardDay(trajectory);
    }

    /** The stored decision that set the last day; null when there is none. */
    UUID whyLastDay(UUID trajectoryId) {
        return decisions
                .latest(trajectoryId, NormFacts.TABLE, new NormFacts(ProtocolNorm.REWARDS))
                .orElse(null);
    }

    /** The last day on which an action that is done is rewarded, by the protocol norms of this day; nothing is stored. */
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

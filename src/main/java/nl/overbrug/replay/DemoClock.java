package nl.overbrug.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.workflow.JobClockwork;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clock of the demo: moves forward, never back, and keeps running from there after a restart. */
@Component
@Profile("demo")
public class DemoClock {

    /** How far ahead one move may go, in years. */
    static final int FARTHEST = 3;

    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final DueJobs due;
    private final JobClockwork clockwork;
    private final CurrentPerson current;

    /** Sets the clock before anything else looks at it. */
    DemoClock(MovableClock clock, JdbcClient jdbc, DueJobs due, JobClockwork clockwork, CurrentPerson current) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.due = due;
        this.clockwork = clockwork;
        this.current = current;
        jdbc.sql("select ahead_seconds from replay_clock")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.runAhead(Duration.ofSeconds(seconds)));
    }

    public LocalDateTime now() {
        return clock.dateTime();
    }

    /**
     * What a move brought.
     *
     * @param done how many waiting steps came due and were done
     * @param failed how many tries failed; an administrator finds what stays undone among the stuck jobs
     */
    public record Move(LocalDateTime now, int done, int failed) {}

    /**
     * Moves the clock to this day, at the present time of day; everything that comes due on the way is done in order.
     *
     * @param to after today, at most {@value #FARTHEST} years; a problem names the field {@code datum}
     */
    public synchronized Result<Move> moveTo(LocalDate to) {
        current.get();
        LocalDate today = clock.today();
        if (to == null) {
            return Result.refused(Problem.missing("datum"));
        }
        if (!to.isAfter(today)) {
            return Result.refused(Problem.of("datum", "probleem.klok-terug"));
        }
        if (to.isAfter(today.plusYears(FARTHEST))) {
            return Result.refused(Problem.of("datum", "probleem.klok-ver", FARTHEST));
        }
        return Result.done(move(to.atTime(clock.dateTime().toLocalTime())));
    }

    private Move move(LocalDateTime to) {
        Instant end = to.atZone(MovableClock.ZONE).toInstant();
        clockwork.hold();
        try {
            DueJobs.Outcome outcome = due.runUntil(end);
            clock.stopAt(end);
            return new Move(to, outcome.done(), outcome.failed());
        } finally {
            startFrom(clock.instant());
            clockwork.release();
        }
    }

    /** Lets the clock run on from here, now and after a restart. */
    void startFrom(Instant moment) {
        clock.runFrom(moment);
        jdbc.sql("""
                        insert into replay_clock (ahead_seconds) values (:ahead)
                        on conflict (one) do update set ahead_seconds = excluded.ahead_seconds
                        """).param("ahead", clock.offset().toSeconds()).update();
    }
}

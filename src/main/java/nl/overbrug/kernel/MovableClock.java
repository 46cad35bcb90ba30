package nl.overbrug.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The one clock. It follows the real time, unless it was moved (it then runs on from there) or stopped (it then stands still, as in tests
 * and while a replay pushes cases through). Whoever keeps time of its own, such as the process engine, follows by a listener.
 */
public final class MovableClock extends Clock {

    /** The zone in which dates are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock real;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration offset = Duration.ZERO;
    private volatile Instant stoppedAt;

    /** Told after every move. Exactly one of the two is meant: {@code stoppedAt} when it stands still, else the offset. */
    public interface Listener {
        void moved(Duration offset, Instant stoppedAt);
    }

    public MovableClock(Clock real) {
        this.real = real.withZone(ZONE);
    }

    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return stopped != null ? stopped : real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("dates are counted in " + ZONE);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public LocalDateTime dateTime() {
        return LocalDateTime.now(this);
    }

    /** How far this clock runs ahead of (or, negative, behind) the real time. */
    public Duration offset() {
        return Duration.between(real.instant(), instant());
    }

    public boolean isReal() {
        return stoppedAt == null && offset.isZero();
    }

    /** Stands still at this moment until it is told otherwise. */
    public void stopAt(Instant moment) {
        stoppedAt = moment;
        tell();
    }

    /** Runs on from this moment at the pace of the real time. */
    public void runFrom(Instant moment) {
        runAhead(Duration.between(real.instant(), moment));
    }

    /** Runs this far ahead of the real time. */
    public void runAhead(Duration ahead) {
        offset = ahead;
        stoppedAt = null;
        tell();
    }

    /** The listener is told at once how the clock stands, and after every move. */
    public void follow(Listener listener) {
        listeners.add(listener);
        listener.moved(offset, stoppedAt);
    }

    private void tell() {
        listeners.forEach(listener -> listener.moved(offset, stoppedAt));
    }
}

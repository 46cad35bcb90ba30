package nl.overbrug.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after a few failures in a row, the same username from the same address has to wait. Whether the account exists makes
 * no difference. Kept in memory, by the machine's own passing of time: the clock of the dossiers may stand still or jump.
 */
@Component
class LoginThrottle {

    static final int FREE_FAILURES = 5;
    static final Duration WAIT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Failures> kept = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Failures(int count, long last) {}

    @Autowired
    LoginThrottle() {
        this(System::nanoTime);
    }

    LoginThrottle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean mustWait(String username, String address) {
        Failures failures = kept.get(key(username, address));
        return failures != null && failures.count >= FREE_FAILURES && !isOver(failures);
    }

    void failed(String username, String address) {
        if (kept.size() >= MOST_KEPT) {
            kept.values().removeIf(this::isOver);
        }
        kept.compute(
                key(username, address),
                (key, before) ->
                        new Failures(before == null || isOver(before) ? 1 : before.count + 1, nanos.getAsLong()));
    }

    void succeeded(String username, String address) {
        kept.remove(key(username, address));
    }

    private boolean isOver(Failures failures) {
        return nanos.getAsLong() - failures.last > WAIT.toNanos();
    }

    private static String key(String username, String address) {
        return username + " " + address;
    }
}

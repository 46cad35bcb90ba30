package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final LoginThrottle throttle = new LoginThrottle(nanos::get);

    @Test
    void a_few_mistakes_are_free() {
        fail("a", "1.1.1.1", LoginThrottle.FREE_FAILURES - 1);

        assertThat(throttle.mustWait("a", "1.1.1.1")).isFalse();
    }

    @Test
    void after_those_the_same_name_from_the_same_address_has_to_wait() {
        fail("a", "1.1.1.1", LoginThrottle.FREE_FAILURES);

        assertThat(throttle.mustWait("a", "1.1.1.1")).isTrue();
        assertThat(throttle.mustWait("a", "2.2.2.2")).isFalse();
        assertThat(throttle.mustWait("b", "1.1.1.1")).isFalse();
    }

    @Test
    void the_wait_ends_by_itself_and_counting_begins_anew() {
        fail("a", "1.1.1.1", LoginThrottle.FREE_FAILURES);
        nanos.addAndGet(LoginThrottle.WAIT.toNanos() + 1);

        assertThat(throttle.mustWait("a", "1.1.1.1")).isFalse();
        fail("a", "1.1.1.1", 1);
        assertThat(throttle.mustWait("a", "1.1.1.1")).isFalse();
    }

    @Test
    void a_right_password_clears_the_slate() {
        fail("a", "1.1.1.1", LoginThrottle.FREE_FAILURES - 1);
        throttle.succeeded("a", "1.1.1.1");
        fail("a", "1.1.1.1", LoginThrottle.FREE_FAILURES - 1);

        assertThat(throttle.mustWait("a", "1.1.1.1")).isFalse();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, address);
        }
    }
}

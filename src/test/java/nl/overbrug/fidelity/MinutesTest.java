package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void the_median_and_the_share_are_those_of_what_was_measured() {
        Minutes odd = Minutes.of(Map.of(Minutes.ALL, 9L, 1, 2L, 3, 1L, 4, 1L, 60, 1L));
        assertThat(odd).isEqualTo(new Minutes(9, 5, 3d, 3 / 5d));
        Minutes even = Minutes.of(Map.of(Minutes.ALL, 4L, 2, 2L, 5, 2L));
        assertThat(even).isEqualTo(new Minutes(4, 4, 3.5, 0.5));
        assertThat(Minutes.of(Map.of(7, 1L))).isEqualTo(new Minutes(0, 1, 7d, 0d));
    }

    @Test
    void of_nothing_there_is_no_median() {
        assertThat(Minutes.of(Map.of(Minutes.ALL, 3L))).isEqualTo(new Minutes(3, 0, null, null));
        assertThat(Minutes.of(Map.of(3, 9L)).isEnough()).isFalse();
        assertThat(Minutes.of(Map.of(3, 10L)).isEnough()).isTrue();
    }
}

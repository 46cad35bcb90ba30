package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.research.Pseudonyms.Of;
import org.junit.jupiter.api.Test;

/** Names that nobody computes back without the key. */
class PseudonymsTest {

    private static final byte[] KEY = new byte[32];
    private static final UUID SOMEBODY = UUID.fromString("6e9d9a3e-6a61-4e4c-9d39-3a6f0e7d2b11");

    @Test
    void the_same_key_gives_the_same_name_and_shift_and_another_key_another() {
        byte[] other = KEY.clone();
        other[31] = 1;

        assertThat(new Pseudonyms(KEY).of(Of.PARTICIPANT, SOMEBODY))
                .isEqualTo(new Pseudonyms(KEY).of(Of.PARTICIPANT, SOMEBODY))
                .isNotEqualTo(new Pseudonyms(other).of(Of.PARTICIPANT, SOMEBODY))
                .matches("D[0-9a-f]{24}");
        assertThat(new Pseudonyms(KEY).shift(SOMEBODY)).isEqualTo(new Pseudonyms(KEY).shift(SOMEBODY));
    }

    @Test
    void it_is_hmac_sha256_over_the_kind_and_the_id() {
        // printf 'PARTICIPANT:6e9d9a3e-6a61-4e4c-9d39-3a6f0e7d2b11' | openssl dgst -sha256 -mac HMAC -macopt
        // hexkey:$(printf '0%.0s' $(seq 64))
        assertThat(new Pseudonyms(KEY).of(Of.PARTICIPANT, SOMEBODY)).isEqualTo("Dcb5204e32d5f70e3c5c7b7b2");
    }

    @Test
    void without_a_key_no_two_exports_call_anybody_the_same() {
        assertThat(new Pseudonyms(null).of(Of.MENTOR, SOMEBODY))
                .isNotEqualTo(new Pseudonyms(null).of(Of.MENTOR, SOMEBODY));
    }

    @Test
    void a_shift_is_never_none_nor_farther_than_is_said_and_goes_both_ways() {
        Pseudonyms pseudonyms = new Pseudonyms(KEY);
        Set<Integer> shifts = IntStream.range(0, 20_000)
                .mapToObj(n -> pseudonyms.shift(new UUID(n, n)))
                .collect(Collectors.toSet());

        assertThat(shifts)
                .doesNotContain(0)
                .contains(-Pseudonyms.FARTHEST, Pseudonyms.FARTHEST, 1, -1)
                .allMatch(days -> Math.abs(days) <= Pseudonyms.FARTHEST);
    }
}

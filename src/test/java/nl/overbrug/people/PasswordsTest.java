package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private static final Person PERSON =
            new Person(UUID.randomUUID(), "voorbeeld", "Voorbeeld (verzonnen)", Set.of(Role.POLICY), null);

    private final Passwords passwords = new Passwords(4);

    @Test
    void a_made_up_password_is_long_always_another_and_good_enough() {
        String password = passwords.generate();

        assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}").isNotEqualTo(passwords.generate());
        assertThat(passwords.problem("fresh", password, PERSON)).isEmpty();
    }

    @Test
    void a_password_is_kept_as_a_hash_that_differs_each_time() {
        String hash = passwords.hash("een zin die werkt");

        assertThat(hash).startsWith("{bcrypt}").doesNotContain("zin").isNotEqualTo(passwords.hash("een zin die werkt"));
        assertThat(passwords.matches("een zin die werkt", hash)).isTrue();
        assertThat(passwords.matches("een zin die niet werkt", hash)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', probleem.verplicht",
        "elftekens11, probleem.te-kort",
        "aaaaaaaaaaaaaaaa, probleem.wachtwoord-raadbaar",
        "mijn-VOORBEELD-wachtwoord, probleem.wachtwoord-raadbaar",
        "overbrug-demo, probleem.wachtwoord-raadbaar"
    })
    void a_weak_password_is_refused_with_the_reason(String password, String code) {
        assertThat(passwords.problem("fresh", password, PERSON))
                .map(Problem::code)
                .contains(code);
    }

    @Test
    void what_the_hash_would_not_look_at_is_refused() {
        assertThat(passwords.problem("fresh", "é".repeat(20) + "abcdefghijklmnop".repeat(2) + "x", PERSON))
                .map(Problem::code)
                .contains("probleem.te-lang");
    }
}

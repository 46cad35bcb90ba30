package nl.overbrug.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overbrug.kernel.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, how one is made up, and how it is kept. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    /** bcrypt looks no further. */
    static final int MOST_BYTES = 72;

    /** Without characters that are easily taken for one another. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    /** @param strength each one more doubles the work of a guess; lower in tests only */
    Passwords(@Value("${overbrug.password-strength:11}") int strength) {
        encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    PasswordEncoder encoder() {
        return encoder;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Some 99 bits, in groups that can be read out. */
    String generate() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    /** What is wrong with a password that this person made up. */
    Optional<Problem> problem(String field, String password, Person person) {
        if (password == null || password.isBlank()) {
            return Optional.of(Problem.missing(field));
        }
        if (password.length() < SHORTEST) {
            return Optional.of(Problem.of(field, "probleem.te-kort", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Problem.of(field, "probleem.te-lang", MOST_BYTES));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean guessable = lower.contains(person.username())
                || List.of(DemoAccounts.PASSWORD, "overbrug").contains(lower)
                || password.chars().distinct().count() < GROUP;
        return guessable ? Optional.of(Problem.of(field, "probleem.wachtwoord-raadbaar")) : Optional.empty();
    }

    private String group() {
        return random.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}

package nl.overbrug.input;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A form was posted with a field that it does not have. */
public class UndeclaredField extends ResponseStatusException {

    private static final int LONGEST = 60;

    /** What the guards of forms add to every page. */
    private static final Set<String> OURS = Set.of("_csrf", FormTokens.FIELD, Meanwhile.OPENED);

    private final String field;

    public UndeclaredField(String field) {
        super(HttpStatus.BAD_REQUEST, "the form has no such field");
        this.field = field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field;
    }

    /** @throws UndeclaredField for the first name that is neither declared nor added by the guards of forms */
    public static void refuse(Collection<String> posted, Predicate<String> declared) {
        posted.stream()
                .filter(name -> !OURS.contains(name) && !declared.test(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UndeclaredField(name);
                });
    }

    /** Its name as posted, shortened; only for showing to who posted it. */
    public String field() {
        return field;
    }
}

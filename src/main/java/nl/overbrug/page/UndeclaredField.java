package nl.overbrug.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A form was posted with a field that it does not have. */
public class UndeclaredField extends ResponseStatusException {

    private static final int LONGEST = 60;

    private final String field;

    public UndeclaredField(String field) {
        super(HttpStatus.BAD_REQUEST, "the form has no such field");
        this.field = field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field;
    }

    /** Its name as posted, shortened; only for showing to who posted it. */
    public String field() {
        return field;
    }
}

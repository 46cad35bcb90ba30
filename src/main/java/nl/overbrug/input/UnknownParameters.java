package nl.overbrug.input;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A program asked with parameters that the address does not have. */
public class UnknownParameters extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    UnknownParameters(List<String> names) {
        super(HttpStatus.BAD_REQUEST, "there are no such parameters");
        this.names = List.copyOf(names);
    }

    /** As they were sent; only for showing to who sent them. */
    public List<String> names() {
        return names;
    }
}

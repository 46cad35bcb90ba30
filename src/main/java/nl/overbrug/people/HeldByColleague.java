package nl.overbrug.people;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody of the same team holds this now, so only that colleague may change it. Thrown instead of a plain {@link AccessDeniedException}
 * only to who may read it, for the page then says who that is.
 */
public class HeldByColleague extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    private final UUID holder;

    public HeldByColleague(UUID holder) {
        super("a colleague of the same team holds this");
        this.holder = holder;
    }

    public UUID holder() {
        return holder;
    }
}

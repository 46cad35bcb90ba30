package nl.overbrug.people;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** What a person may do; the rights of each role are listed in the README. */
public enum Role implements Labelled {
    MENTOR,
    /** Sees the figures of the own team. */
    TEAM_LEAD,
    POLICY,
    MANAGER,
    ADMIN;

    /** The name that Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }

    @Override
    public String messageKey() {
        return "rol." + name().toLowerCase(Locale.ROOT);
    }
}

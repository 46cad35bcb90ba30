package nl.overbrug.people;

import java.util.Locale;

/** What a person may do; the rights of each role are listed in the README. */
public enum Role {
    MENTOR,
    POLICY,
    MANAGER,
    ADMIN;

    /** The name that Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }

    public String messageKey() {
        return "rol." + name().toLowerCase(Locale.ROOT);
    }
}

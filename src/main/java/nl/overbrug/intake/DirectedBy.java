package nl.overbrug.intake;

import java.util.Locale;

/** Who has the direction (regie) over the help to a resident. */
public enum DirectedBy {
    ACCESS_TEAM,
    ELSEWHERE,
    UNKNOWN;

    /** The key of its word in the message files, for instance {@code regie.access_team}. */
    public String messageKey() {
        return "regie." + name().toLowerCase(Locale.ROOT);
    }
}

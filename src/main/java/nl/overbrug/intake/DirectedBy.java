package nl.overbrug.intake;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Who has the direction (regie) over the help to a resident. */
public enum DirectedBy implements Labelled {
    ACCESS_TEAM,
    ELSEWHERE,
    UNKNOWN;

    /** The key of its word in the message files, for instance {@code regie.access_team}. */
    @Override
    public String messageKey() {
        return "regie." + name().toLowerCase(Locale.ROOT);
    }
}

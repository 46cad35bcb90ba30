package nl.overbrug.intake;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** Whether a resident belongs to the target group (doelgroep); unknown while the facts that decide it are missing. */
public enum TargetGroupOutcome implements Labelled {
    TARGET_GROUP,
    NOT_TARGET_GROUP,
    UNKNOWN;

    /** The key of its word in the message files, for instance {@code doelgroep.target_group}. */
    @Override
    public String messageKey() {
        return "doelgroep." + name().toLowerCase(Locale.ROOT);
    }
}

package nl.overbrug.rulepreview;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** How a computation of a preview stands. */
public enum RunState implements Labelled {
    RUNNING,
    DONE,
    /** Somebody stopped it. */
    STOPPED,
    /** It came to nothing, for instance because the program stopped. */
    FAILED;

    @Override
    public String messageKey() {
        return "rulepreview.staat." + name().toLowerCase(Locale.ROOT);
    }
}

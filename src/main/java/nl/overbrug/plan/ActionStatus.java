package nl.overbrug.plan;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** How it stands with an action. A changed action is still to be done, but was agreed anew. */
public enum ActionStatus implements Labelled {
    OPEN,
    CHANGED,
    DONE,
    DROPPED;

    @Override
    public String messageKey() {
        return "plan.actiestand." + name().toLowerCase(Locale.ROOT);
    }
}
